package quanheng.programme;

import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.stereotype.Component;
import quanheng.law.Rule;
import quanheng.law.Rules;
import quanheng.workdays.Workdays;

/// On which working day an order without its reply rises to which level (逐级升级). How many working days each level
/// waits are the office's own rules `OWN-11`; whoever is told of it follows from the day and is never typed.
@Component
public class SupervisionLadder {
    private static final String RULE = "OWN-11";

    private final Workdays workdays;

    SupervisionLadder(Workdays workdays) {
        this.workdays = workdays;
    }

    /// The working day from which an order has a level; of the first the last day itself.
    public LocalDate from(SupervisionLevel level, LocalDate lastDay) {
        return level == SupervisionLevel.CONTACT
                ? lastDay
                : workdays.plus(rule(level, lastDay).term().count(), lastDay);
    }

    /// The level an order without a reply has reached on a day.
    public SupervisionLevel on(LocalDate lastDay, LocalDate day) {
        return Arrays.stream(SupervisionLevel.values())
                .filter(level -> level == SupervisionLevel.CONTACT || !day.isBefore(from(level, lastDay)))
                .max(SupervisionLevel::compareTo)
                .orElse(SupervisionLevel.CONTACT);
    }

    /// What a level above the first rests on.
    public Rule rule(SupervisionLevel level, LocalDate day) {
        return Rules.on(RULE, level.name(), day);
    }
}
