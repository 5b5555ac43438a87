package quanheng.indicators;

import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;

/// Applications for patents in the register, as a promise counts them.
///
/// @param kind   null for all kinds
/// @param region six digits, all that lies in it included; empty for anywhere
/// @param from   first filing year; null from the beginning
/// @param to     last filing year; null without end
public record PatentsFiled(
        @Nullable Category kind,
        String region,
        @Nullable Integer from,
        @Nullable Integer to) {
    /// The name of this count.
    public static final String NAME = "registers.patents-filed";

    /// @throws IllegalArgumentException where the years run backwards or the region is no code
    public PatentsFiled {
        if (from != null && to != null && from > to) {
            throw new IllegalArgumentException("filing years %d to %d run backwards".formatted(from, to));
        }
        if (!region.matches("([0-9]{6})?")) {
            throw new IllegalArgumentException("'%s' is no region".formatted(region));
        }
    }

    /// Its name.
    public String name() {
        return NAME;
    }
}
