package quanheng.policies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A power that a unit uses for another or has from it (委托、授权). Who has a power this way does not pass it on.
///
/// @param row       number of this entry; 0 before it is kept
/// @param power     id of the power
/// @param principal id of the unit that holds the power
/// @param delegate  id of the unit that uses it
/// @param basis     the document it rests on, as printed
/// @param lastOn    the last day; null while it goes on
public record Delegation(
        long row,
        String power,
        UUID principal,
        UUID delegate,
        Form form,
        String basis,
        LocalDate from,
        @Nullable LocalDate lastOn) {
    /// In whose name it is used. Words: messages `policies.delegation.<form>`.
    public enum Form {
        /// In the name of the principal, who answers for it (委托).
        ENTRUSTED,
        /// In the delegate's own name (授权).
        AUTHORISED
    }

    /// The unit in whose name an act by it is done.
    public UUID inNameOf() {
        return form == Form.ENTRUSTED ? principal : delegate;
    }

    /// Whether it holds on a day, as far as its own dates go.
    public boolean spans(LocalDate day) {
        return !day.isBefore(from) && (lastOn == null || !day.isAfter(lastOn));
    }
}
