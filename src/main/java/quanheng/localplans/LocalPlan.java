package quanheng.localplans;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The plan of a unit under a plan of a higher level.
///
/// @param plan     its own plan; all zeroes while it is not kept
/// @param parent   the plan it stands under
/// @param unit     whose it is
/// @param unitName as it was called when it handed in
/// @param region   of the unit, six digits
/// @param area     the region it is the plan of; null for a park, and for a unit in the parent's own region
public record LocalPlan(
        UUID plan,
        UUID parent,
        UUID unit,
        String unitName,
        String region,
        @Nullable String area,
        Level level) {
    static final UUID NEW = new UUID(0, 0);

    LocalPlan as(UUID kept) {
        return new LocalPlan(kept, parent, unit, unitName, region, area, level);
    }

    /// What a unit's plan is for. Words: messages `localplans.level.<name>`.
    public enum Level {
        /// The region the unit lies in: a province, city, county.
        REGION,
        /// A park or zone.
        PARK
    }
}
