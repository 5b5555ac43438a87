package quanheng.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One step of a reckoning, for people to follow. [StepWords] puts it into words.
///
/// @param key       the message, such as `law.step.rolled`
/// @param rule      id of the rule it follows, such as `CLK-03`
/// @param scope     of that rule, such as `CIVIL`; empty where it has none
/// @param day       where the limit ends after this step; null while it stands
/// @param arguments of the message: dates, [Length]s, numbers and words
public record Step(
        String key, String rule, String scope, @Nullable LocalDate day, List<Object> arguments) {
    /// Keeps its own copy of the arguments.
    public Step {
        arguments = List.copyOf(arguments);
    }

    /// The version of the rule it follows; empty where none covers the anchor date.
    public Optional<Rule> law(LocalDate anchor) {
        return Rules.versions(rule, scope).stream()
                .filter(version -> version.covers(anchor))
                .findFirst();
    }
}
