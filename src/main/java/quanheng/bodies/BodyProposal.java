package quanheng.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.reading.BodyKind;
import quanheng.reading.SeatRank;

/// A body that a plan in force sets up, as it was read; a person confirms it.
///
/// @param key       stays the same as long as the plan and the body do
/// @param region    six digits
/// @param from      the day the plan was issued; null where it does not say
/// @param sentence  that sets it up; the heading of the list of members where none does
/// @param ofName    the body whose office it is; empty where it is nobody's
/// @param seats     in the plan's order
/// @param confirmed the body that was made of it; null before
public record BodyProposal(
        String key,
        UUID planId,
        String planTitle,
        int version,
        String clauseId,
        BodyKind kind,
        String name,
        String region,
        @Nullable LocalDate from,
        String sentence,
        String ofName,
        List<Seat> seats,
        @Nullable UUID confirmed) {
    public BodyProposal {
        seats = List.copyOf(seats);
    }

    /// A member as the plan prints him.
    ///
    /// @param unit      read from his post; empty where it cannot be told
    /// @param confirmed whether he was named already
    public record Seat(
            UUID findingId,
            String seatPost,
            SeatRank rank,
            String person,
            String unit,
            String post,
            boolean confirmed) {}

    /// Where its sentence can be read.
    public String address() {
        return "/plans/%s/versions/%d#%s"
                .formatted(
                        planId,
                        version,
                        seats.isEmpty() ? "" : "finding-" + seats.getFirst().findingId());
    }

    /// How many heads it has.
    public long heads() {
        return count(SeatRank.HEAD);
    }

    /// How many deputies it has.
    public long deputies() {
        return count(SeatRank.DEPUTY);
    }

    /// How many others it has.
    public long members() {
        return seats.size() - heads() - deputies();
    }

    private long count(SeatRank rank) {
        return seats.stream().filter(seat -> seat.rank() == rank).count();
    }

    /// How many wait to be confirmed.
    public long open() {
        return seats.stream().filter(seat -> !seat.confirmed()).count();
    }

    /// Whether nothing of it is left to confirm.
    public boolean isDone() {
        return confirmed != null && open() == 0;
    }
}
