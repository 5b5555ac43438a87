package quanheng.targets;

import org.jspecify.annotations.Nullable;

/// What is counted for a promise.
///
/// @param indicator  id of the indicator
/// @param version    of its definition; null for the version valid on the day
/// @param region     six digits, all that lies in it included; empty for anywhere
/// @param wholeYears the first year and the year of the day count as a whole, because the source knows only years
public record Terms(String indicator, @Nullable Integer version, String region, Days days, boolean wholeYears) {
    /// @throws IllegalArgumentException where the region is no code or there is no such version
    public Terms {
        if (!region.matches("([0-9]{6})?")) {
            throw new IllegalArgumentException("'%s' is no region".formatted(region));
        }
        if (version != null && version < 1) {
            throw new IllegalArgumentException("%d is no version".formatted(version));
        }
    }
}
