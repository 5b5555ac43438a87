package quanheng.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quanheng.law.Rule;

/// When a right ends by itself.
///
/// @param endedOn first day it is no longer in force (LIF-04: the anniversary itself)
/// @param rule    the rule that says so; null where a source told it
record Term(LocalDate endedOn, @Nullable Rule rule) {
    String ruleId() {
        return rule == null ? "" : rule.id();
    }

    /// Last day in force.
    LocalDate lastDay() {
        return endedOn.minusDays(1);
    }
}
