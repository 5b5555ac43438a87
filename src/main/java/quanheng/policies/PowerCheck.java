package quanheng.policies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whether a unit may act by a power on a day.
public sealed interface PowerCheck {
    /// It may.
    ///
    /// @param by by which it uses the power of another unit; null where it holds the power itself
    record Live(Power power, Basis basis, @Nullable Delegation by) implements PowerCheck {
        /// The unit in whose name the act is done.
        public UUID inNameOf() {
            return by == null ? power.unit() : by.inNameOf();
        }
    }

    /// It may not. Words: messages `policies.refused.<reason>` with the power, the basis and the day.
    ///
    /// @param day   when the power begins, or its last day; null where no day matters
    /// @param basis what the power rests on; null where nobody holds such a power
    record Refused(
            String power,
            Reason reason,
            @Nullable LocalDate day,
            @Nullable Basis basis) implements PowerCheck {}

    /// The ways not to hold a power.
    enum Reason {
        /// No list knows it.
        UNKNOWN,
        /// Other units hold it.
        OF_OTHERS,
        /// It begins later.
        NOT_YET,
        /// It has ended.
        ENDED,
        /// What it rests on is not in force that day.
        BASIS_NOT_IN_FORCE
    }
}
