package quanheng.bodies;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import quanheng.access.Sight;
import quanheng.access.Viewer;

/// Tries what somebody wants, in one transaction that sees what he sees. What the database refuses because somebody
/// else was faster is told like what was seen to be wrong before.
@Component("bodiesAttempt")
class Attempt {
    /// Field and message of each rule of the database.
    private static final Map<String, Outcome.Fault> RULES = Map.ofEntries(
            rule("no_day_has_the_body_twice", "name", "body-twice"),
            rule("body_finding_key", "name", "confirmed"),
            rule("body_ends_after_it_begins", "last", "raced"),
            rule("term_ends_after_it_begins", "last", "raced"),
            rule("no_day_has_the_seat_twice", "seat", "seat-taken"),
            rule("no_day_has_the_person_twice", "person", "raced"),
            rule("term_within_body", "from", "raced"),
            rule("substitute_within_term", "from", "raced"),
            rule("substitute_ends_after_he_begins", "last", "raced"),
            rule("no_day_has_two_substitutes", "from", "two-substitutes"),
            rule("meeting_within_body", "met", "raced"),
            rule("meeting_as_called", "", "called"),
            rule("member_on_the_day", "", "raced"),
            rule("minutes_are_issued", "", "issued"),
            rule("issued_after_it_was_held", "on", "raced"),
            rule("due_after_the_meeting", "last", "raced"));

    private final Sight sight;

    Attempt(Sight sight) {
        this.sight = sight;
    }

    private static Map.Entry<String, Outcome.Fault> rule(String constraint, String field, String key) {
        return Map.entry(constraint, Outcome.Fault.of(field, key));
    }

    /// All of the work or nothing of it.
    Outcome of(Viewer viewer, Supplier<Outcome> work) {
        try {
            return sight.as(viewer, work);
        } catch (DataIntegrityViolationException broken) {
            return told(broken);
        }
    }

    private static Outcome told(DataIntegrityViolationException broken) {
        var words = String.valueOf(broken.getMostSpecificCause().getMessage());
        return RULES.entrySet().stream()
                .filter(rule -> words.contains("\"" + rule.getKey() + "\""))
                .findFirst()
                .map(rule -> new Outcome.Refused(List.of(rule.getValue())))
                .orElseThrow(() -> broken);
    }
}
