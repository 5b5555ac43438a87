package quanheng.rights;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How many days a patent's term is compensated for, reckoned step by step.
///
/// @param days      none where the rule does not apply or nothing is left
/// @param requestBy last day to ask for it; null where the rule does not apply
/// @param steps     the reckoning, each with the rule behind it
public record Compensation(int days, @Nullable LocalDate requestBy, List<Reason> steps) {}
