package quanheng.policies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A power and duty of a unit (权责事项). It rests on a rule of law or on an article of an instrument, never on both.
///
/// @param row        number of this entry; 0 before it is kept
/// @param id         such as `penalty`, the same for all units that hold it
/// @param unit       id of the organisation that holds it
/// @param rule       id of the rule of law; empty where it rests on an instrument
/// @param instrument null where it rests on a rule
/// @param article    of the instrument; empty where it rests on a rule
/// @param procedure  id of the procedure it is used in; may be empty
/// @param duties     what the holder must do, in the office's words
/// @param lastOn     the last day; null while it goes on
public record Power(
        long row,
        String id,
        String name,
        Kind kind,
        UUID unit,
        String rule,
        @Nullable Instrument instrument,
        String article,
        String procedure,
        String duties,
        LocalDate from,
        @Nullable LocalDate lastOn) {
    /// Kinds of the national catalogue. Words: messages `policies.power.<kind>`.
    public enum Kind {
        LICENCE,
        PENALTY,
        COERCION,
        ADJUDICATION,
        CONFIRMATION,
        REWARD,
        INSPECTION,
        PAYMENT,
        OTHER
    }

    boolean spans(LocalDate day) {
        return !day.isBefore(from) && (lastOn == null || !day.isAfter(lastOn));
    }
}
