package quanheng.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From a day on a right is in a state, because of an event or a rule; both are named where the event confirms the
/// rule.
/// What was invalidated is deemed in law never to have existed; it counts as ended from the day of the event, as [Life]
/// says.
///
/// @param on      first day of the state
/// @param because the event that brought it about; null where a rule did, such as the end of a term
/// @param rule    id of the rule of law that gave the day or its consequence, such as `LIF-01`; empty where none did,
/// or
///                where the source told the last day of the term
public record Turn(LocalDate on, State state, @Nullable RightEvent because, String rule) {}
