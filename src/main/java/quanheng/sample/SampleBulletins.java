package quanheng.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import quanheng.access.Accounts;
import quanheng.programme.Bulletin;
import quanheng.programme.Bulletins;

/// Draws the sample's bulletins: that of the last full quarter issued, one of today to be signed.
@Component
@Order(11)
class SampleBulletins implements SamplePart {
    private static final int QUARTER = 3;

    private final Bulletins bulletins;
    private final Accounts accounts;
    private final MessageSource messages;
    private final Clock clock;

    SampleBulletins(Bulletins bulletins, Accounts accounts, MessageSource messages, Clock clock) {
        this.bulletins = bulletins;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public boolean isCounted() {
        return true;
    }

    @Override
    public void load() {
        var office = accounts.find("coordinator").orElseThrow();
        var today = LocalDate.now(clock);
        var begun = today.withDayOfMonth(1).minusMonths((today.getMonthValue() - 1) % QUARTER);
        var issued = drawn(begun.minusMonths(QUARTER), begun.minusDays(1), begun.minusDays(1));
        done(bulletins.write(office, issued.id(), 0, word("covering")));
        done(bulletins.sign(accounts.find("leader").orElseThrow(), issued.id(), 1));
        done(bulletins.issue(office, issued.id(), 2));
        var drawn = drawn(begun, begun.plusMonths(QUARTER).minusDays(1), today);
        done(bulletins.write(office, drawn.id(), 0, word("covering")));
    }

    private Bulletin drawn(LocalDate from, LocalDate to, LocalDate asOf) {
        var title = messages.getMessage(
                "sample.bulletin.title",
                new Object[] {Integer.toString(from.getYear()), (from.getMonthValue() - 1) / QUARTER + 1},
                Locale.SIMPLIFIED_CHINESE);
        var office = accounts.find("coordinator").orElseThrow();
        return done(bulletins.draw(office, new Bulletins.Wish(title, from, to, asOf)));
    }

    private static Bulletin done(Bulletins.Outcome outcome) {
        if (outcome instanceof Bulletins.Outcome.Done(var bulletin)) {
            return bulletin;
        }
        throw new IllegalStateException("the sample bulletin is refused: " + outcome);
    }

    private String word(String key) {
        return messages.getMessage("sample.bulletin." + key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
