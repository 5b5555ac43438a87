package quanheng.docket;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A wish to open a case.
///
/// @param title      what it is about, in a line
/// @param regionCode where, six digits; empty where none is known
/// @param unit       the acting unit; null where the office has no parts
/// @param parties    who takes part, in order; the first is party number 1
/// @param opening    the act it begins with
public record CaseRequest(
        String procedure,
        String title,
        String regionCode,
        @Nullable UUID unit,
        List<Participant> parties,
        ActRequest opening) {
    public CaseRequest {
        parties = List.copyOf(parties);
    }

    /// Somebody who takes part.
    ///
    /// @param organization whose accounts see the case; null for none
    /// @param confidential true where only the assigned officers learn who it is
    public record Participant(
            String post,
            String name,
            String contact,
            @Nullable UUID organization,
            boolean confidential) {}
}
