package quanheng.indicators;

import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;

/// What can be counted for a promise, with everything that fixes the count.
public sealed interface Measure {
    /// Its name, such as `registers.patents-filed`.
    String name();

    /// Applications for patents in the register.
    ///
    /// @param kind   null for all kinds
    /// @param region six digits, all that lies in it included; empty for anywhere
    /// @param from   first filing year; null from the beginning
    /// @param to     last filing year; null without end
    record PatentsFiled(
            @Nullable Category kind,
            String region,
            @Nullable Integer from,
            @Nullable Integer to) implements Measure {
        /// The name of this measure.
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

        @Override
        public String name() {
            return NAME;
        }
    }
}
