package quanheng.bodies;

import org.jspecify.annotations.Nullable;

/// How a member came to a meeting, as somebody records it.
///
/// @param how     null where nothing was chosen
/// @param standin who came in his stead; must be there for that, and is passed over otherwise
/// @param reason  why he did not come; must be there for that, and is passed over otherwise
public record Attended(Invitation.@Nullable How how, String standin, String reason) {}
