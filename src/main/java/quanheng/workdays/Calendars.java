package quanheng.workdays;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// What the office adds to the working calendar: notices of later years, and days on which its systems could not be
/// reached. Each change tells [CalendarChanged], so that deadlines are reckoned anew.
@Component
public class Calendars {
    private final CalendarStore store;
    private final Workdays workdays;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Calendars(
            CalendarStore store,
            Workdays workdays,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.workdays = workdays;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// Loads a notice from CSV with the head `year,date,state,name,source`, where `state` is `off` or `work`.
    ///
    /// @param by username, or `system`
    public Loading load(byte[] content, String by) {
        var file = NoticeFile.read(content);
        if (!file.faults().isEmpty()) {
            return new Loading.Refused(file.faults());
        }
        var notice = file.notice();
        var changed = changedBy(notice);
        var isNew = told(
                () -> store.insert(notice, digest(content), by, clock.instant()),
                new CalendarLoaded("loaded", Integer.toString(notice.year()), notice.source(), by));
        return isNew ? new Loading.Loaded(notice, changed) : new Loading.Unchanged(notice);
    }

    /// Enters that the systems could not be reached on a day.
    ///
    /// @return whether the day was not entered before
    public boolean close(ClosedDay day) {
        return told(
                () -> store.close(day, clock.instant()),
                new CalendarLoaded("closed", day.day().toString(), day.reason(), day.enteredBy()));
    }

    /// Withdraws a day entered by mistake.
    ///
    /// @return whether it stood
    public boolean reopen(LocalDate day, String by) {
        return told(
                () -> store.reopen(day, by, clock.instant()), new CalendarLoaded("reopened", day.toString(), "", by));
    }

    /// The days on which the systems could not be reached, the latest first.
    public List<ClosedDay> closedDays() {
        return store.closedDays();
    }

    private boolean told(BooleanSupplier change, CalendarLoaded event) {
        var done = Boolean.TRUE.equals(transaction.execute(status -> {
            var changed = change.getAsBoolean();
            if (changed) {
                events.publishEvent(event);
            }
            return changed;
        }));
        if (done) {
            workdays.refresh();
            events.publishEvent(new CalendarChanged(event.act() + " " + event.subject()));
        }
        return done;
    }

    /// Takes over what another process has changed, such as the command line beside the serving office.
    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT1M")
    void lookForChanges() {
        if (workdays.refresh()) {
            events.publishEvent(new CalendarChanged("elsewhere"));
        }
    }

    private int changedBy(Notice notice) {
        return Math.toIntExact(notice.days().stream()
                .filter(day -> workdays.isWorkday(day.on()) != day.worked())
                .count());
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
