package quanheng.docket;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who takes part in a case.
///
/// @param number       in the case, from 1
/// @param post         in the procedure
/// @param contact      address or telephone; empty for none, and where the viewer may not know it
/// @param organization whose accounts see the case; null for none
/// @param joined       ordinal of the act by which it joined; 0 from the opening on
/// @param leftOn       the day on which it ceased to take part; null while it does
/// @param confidential true where only the assigned officers learn who it is; to others the name is empty
public record Party(
        int number,
        String post,
        String name,
        String contact,
        @Nullable UUID organization,
        boolean confidential,
        int joined,
        @Nullable LocalDate leftOn) {
    /// Somebody who takes part from the opening on.
    public Party(
            int number, String post, String name, String contact, @Nullable UUID organization, boolean confidential) {
        this(number, post, name, contact, organization, confidential, 0, null);
    }

    /// Whether it still takes part.
    public boolean isPresent() {
        return leftOn == null;
    }

    Party called(String newName, String newContact) {
        return new Party(
                number,
                post,
                newName.isEmpty() ? name : newName,
                newContact.isEmpty() ? contact : newContact,
                organization,
                confidential,
                joined,
                leftOn);
    }

    Party left(LocalDate on) {
        return new Party(number, post, name, contact, organization, confidential, joined, on);
    }
}
