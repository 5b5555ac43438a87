package quanheng.parties;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A post (职务) somebody holds, in an organisation or in a body such as a leading group.
///
/// @param organization the organisation, or none for a body
/// @param body         the body's name, or none for an organisation
/// @param title        as printed; may be empty
/// @param from         first day, if known
/// @param to           first day the post is no longer held; none while it is
public record Post(
        UUID id,
        String person,
        @Nullable UUID organization,
        @Nullable String body,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /// @throws IllegalArgumentException unless exactly one of organisation and body is given
    public Post {
        if ((organization == null) == (body == null)) {
            throw new IllegalArgumentException("%s needs an organisation or a body".formatted(person));
        }
    }
}
