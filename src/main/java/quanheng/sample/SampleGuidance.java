package quanheng.sample;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import quanheng.access.Accounts;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.localplans.Fault;
import quanheng.localplans.Guidance;
import quanheng.localplans.PlanRow;
import quanheng.localplans.PlanRows;
import quanheng.localplans.Practice;
import quanheng.localplans.Practices;
import quanheng.localplans.UnitClass;
import quanheng.localplans.UnitClasses;

/// Makes a county of the sample a special unit, guides its class, and takes up what it does well.
@Component
@Order(22)
class SampleGuidance implements SamplePart {
    private static final int AGO = 60;

    private final UnitClasses classes;
    private final Guidance guidance;
    private final Practices practices;
    private final PlanRows rows;
    private final Accounts accounts;
    private final Sight sight;
    private final MessageSource messages;
    private final Clock clock;

    SampleGuidance(
            UnitClasses classes,
            Guidance guidance,
            Practices practices,
            PlanRows rows,
            Accounts accounts,
            Sight sight,
            MessageSource messages,
            Clock clock) {
        this.classes = classes;
        this.guidance = guidance;
        this.practices = practices;
        this.rows = rows;
        this.accounts = accounts;
        this.sight = sight;
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
        sight.as(office, () -> {
            play(office);
            return office;
        });
    }

    private void play(Viewer office) {
        var today = LocalDate.now(clock);
        var county = rows.find(new PlanRow.Search(null, "", word("unit.yuntai"), ""), today)
                .getFirst();
        var wish = new UnitClasses.Wish(UnitClass.Kind.SPECIAL, today.minusDays(AGO), word("class.reason"));
        done(classes.set(office, county.unit(), wish));
        done(guidance.publish(
                office,
                new Guidance.Note(UnitClass.Kind.SPECIAL, word("guidance.title"), word("guidance.words")),
                null));
        var clause = practices.clauses(county.parent()).stream()
                .filter(each -> each.heading().contains(word("practice.clause")))
                .findFirst()
                .orElseThrow();
        var proof =
                new Guidance.Paper(word("practice.file"), word("practice.words").getBytes(StandardCharsets.UTF_8));
        var offer = new Practices.Offer(
                county.parent(), county.unit(), clause.id(), word("practice.title"), word("practice.words"));
        done(practices.offer(office, offer, proof));
        var offered = practices
                .find(new Practice.Search(null, "", "", "OFFERED", "", ""))
                .getFirst();
        done(practices.answer(office, offered.id(), new Practices.Answer(true, word("practice.answer"))));
    }

    private static void done(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the sample guidance is refused: " + faults);
        }
    }

    private String word(String key) {
        return messages.getMessage("sample.local-plan." + key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
