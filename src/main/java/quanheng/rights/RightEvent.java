package quanheng.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that happened to a right.
///
/// @param happenedOn  the day it happened; see `precision`
/// @param announcedOn the gazette's day, where it is known
/// @param code        the gazette's code, such as `PE01`; empty where the source has none
/// @param reference   what tells it from another of its kind on the same day, such as a pledge's number; or empty
/// @param detail      what the source says besides, as it stands; or empty
public record RightEvent(
        EventKind kind,
        LocalDate happenedOn,
        Precision precision,
        @Nullable LocalDate announcedOn,
        String code,
        String reference,
        String detail) {
    /// How well the day is known.
    public enum Precision {
        /// To the day.
        DAY,
        /// Only the year is known; the day given is its last.
        YEAR,
        /// The day is not known; it was not later than the one given.
        NOT_LATER
    }

    /// An event on a known day, with nothing besides.
    public static RightEvent on(EventKind kind, LocalDate day) {
        return new RightEvent(kind, day, Precision.DAY, null, "", "", "");
    }
}
