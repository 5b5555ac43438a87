package quanheng.plans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a person adds to a finding that its own words do not say.
///
/// @param owners   bodies that answer for a target, those in the lead first; empty where nothing was added
/// @param deadline last day for a duty; null where nothing was added
public record Amendment(List<Assigned> owners, @Nullable LocalDate deadline) {
    /// Nothing added.
    public static final Amendment NONE = new Amendment(List.of(), null);

    public Amendment {
        owners = List.copyOf(owners);
    }

    /// A body that a person made answerable.
    ///
    /// @param lead true for the lead (牵头), false for cooperation (配合)
    public record Assigned(String name, boolean lead) {}
}
