package quanheng.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.reading.SeatRank;

/// A member somebody wants to name.
///
/// @param seat     whose seat he takes over; null where he gets a new one
/// @param seatPost such as 副组长; passed over where he takes over a seat
/// @param unit     that he is sent by
/// @param post     elsewhere; may be empty
/// @param from     null where no day was given
/// @param source   where a plan names him; null where none does
public record NewMember(
        @Nullable UUID seat,
        String seatPost,
        SeatRank rank,
        String unit,
        String person,
        String post,
        @Nullable LocalDate from,
        @Nullable Source source) {
    /// Words of a plan.
    public record Source(UUID planId, int version, UUID findingId) {}

    NewMember stripped() {
        return new NewMember(seat, seatPost.strip(), rank, unit.strip(), person.strip(), post.strip(), from, source);
    }
}
