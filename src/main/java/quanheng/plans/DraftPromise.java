package quanheng.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A promise that a version would bring into force.
///
/// @param read          what it comes from
/// @param words         exact words of the plan
/// @param chapter       heading of its chapter; empty where it stands in none
/// @param owners        those in the lead first
/// @param deadlineGiven false where the deadline is only the last day of the plan's period
/// @param sequence      place in the plan's text, from 1
public record DraftPromise(
        ReadFinding read,
        PromiseKind kind,
        String title,
        String words,
        String chapter,
        List<DraftOwner> owners,
        @Nullable LocalDate deadline,
        boolean deadlineGiven,
        int sequence) {
    public DraftPromise {
        owners = List.copyOf(owners);
    }

    /// Where its last day comes from: `person` set it, its `own` words name it, it is the `end` of the
    /// plan's period, or there is none and it is due `never`.
    public String due() {
        if (deadline == null) {
            return "never";
        }
        if (!deadlineGiven) {
            return "end";
        }
        return read.amendment().deadline() == null ? "own" : "person";
    }

    /// A body that would answer for it.
    ///
    /// @param name  as printed
    /// @param lead  true for the lead (牵头)
    /// @param named false where the plan names nobody and the issuer answers
    public record DraftOwner(String name, boolean lead, boolean named) {}
}
