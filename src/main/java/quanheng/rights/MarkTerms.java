package quanheng.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The terms of a mark one after the other (LIF-25, LIF-26): ten years from registration, ten more for each renewal.
///
/// A term told by the register goes before the reckoned one. After an opposition the first term runs from the end of
/// the preliminary publication.
final class MarkTerms {
    private static final Versions TERM = Versions.of("LIF-25", "");
    private static final Versions START_AFTER_OPPOSITION = Versions.of("LIF-25", "OPPOSED");
    private static final Versions GRACE = Versions.of("LIF-26", "GRACE");

    private final Course course;
    private final LocalDate end;
    private LocalDate current;
    private int passed;

    private MarkTerms(Course course, LocalDate first, LocalDate end) {
        this.course = course;
        this.current = first;
        this.end = end;
    }

    static @Nullable MarkTerms of(LifeFacts facts, Course course) {
        var told = Day.of(facts.details(), Detail.TERM_TO);
        var toldEnd = told == null ? null : told.plusDays(1);
        if (course.grantedOn == null) {
            return toldEnd == null ? null : new MarkTerms(course, toldEnd, toldEnd);
        }
        var startedOn = startedOn(facts, course, course.grantedOn);
        var term = TERM.on(startedOn).term();
        var first = term.after(startedOn);
        var end = first;
        for (var renewal = 0; renewal < course.renewals; renewal++) {
            end = term.after(end);
        }
        if (toldEnd == null) {
            return new MarkTerms(course, first, end);
        }
        if (toldEnd.isAfter(end) || course.renewals == 0) {
            end = toldEnd;
        }
        return new MarkTerms(course, first.isBefore(end) ? first : end, end);
    }

    private static LocalDate startedOn(LifeFacts facts, Course course, LocalDate grantedOn) {
        var told = Day.of(facts.details(), Detail.TERM_FROM);
        if (told != null && told.isBefore(grantedOn)) {
            var sameTerm = TERM.on(told).term().after(told).isAfter(grantedOn);
            return sameTerm ? told : grantedOn;
        }
        return course.wasOpposed && course.publishedOn != null
                ? START_AFTER_OPPOSITION.on(course.publishedOn).term().after(course.publishedOn)
                : grantedOn;
    }

    /// First day after the term that runs; renewed terms are passed over, but for those renewed only in grace.
    LocalDate endedOn() {
        while (current.isBefore(end) && !isRenewedLate()) {
            pass();
        }
        return current;
    }

    /// Whether the term was renewed, but only after its end.
    boolean isRenewedLate() {
        var renewedOn = renewal(passed);
        return renewedOn != null && !renewedOn.isBefore(current);
    }

    /// The next term.
    void pass() {
        var next = TERM.on(current).term().after(current);
        current = next.isAfter(end) ? end : next;
        passed++;
    }

    /// First day after the months of grace.
    LocalDate graceEndedOn() {
        var lastDay = current.minusDays(1);
        return GRACE.on(lastDay).term().after(lastDay).plusDays(1);
    }

    private @Nullable LocalDate renewal(int number) {
        var seen = 0;
        for (var place = 0; place < course.count; place++) {
            var event = course.events[place];
            if (event.kind() == EventKind.RENEWED && seen++ == number) {
                return event.happenedOn();
            }
        }
        return null;
    }

    Term term() {
        return new Term(current, TERM.on(current.minusDays(1)));
    }
}
