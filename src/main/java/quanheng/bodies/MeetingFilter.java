package quanheng.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which meetings are asked for.
///
/// @param body  null for all
/// @param kind  null for all
/// @param state null for all
/// @param from  first day; null from the beginning
/// @param to    last day; null to the end
/// @param words in the title, the body's name or the agenda; empty for all
public record MeetingFilter(
        @Nullable UUID body,
        @Nullable MeetingKind kind,
        @Nullable MeetingState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String words,
        Sorting sorting) {
    /// In which order. Its words are the messages `bodies.meeting-sorting.<name>`.
    public enum Sorting {
        /// The latest first.
        DAY("met_on desc, id"),
        /// By body.
        BODY("body_name, met_on desc, id"),
        /// By title.
        TITLE("title, met_on desc, id");

        private final String order;

        Sorting(String order) {
            this.order = order;
        }

        String order() {
            return order;
        }
    }

    /// All meetings of a body.
    public static MeetingFilter of(UUID body) {
        return new MeetingFilter(body, null, null, null, null, "", Sorting.DAY);
    }
}
