package quanheng.programme;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a bulletin tells of one unit.
///
/// @param county  whether it governs a county or a district
/// @param helps   how many promises it cooperates in
/// @param lights  how many of the promises it leads have which light
/// @param proved  middle share proved of those with a figure and a pace, in percent; null where none has
/// @param due     middle share due of the same; null where none has
/// @param paced   how many those are
/// @param reports of the period
/// @param orders  open on the day
/// @param lines   the promises it leads
public record BulletinRow(
        UUID unit,
        String name,
        boolean county,
        int helps,
        Map<String, Integer> lights,
        @Nullable Integer proved,
        @Nullable Integer due,
        int paced,
        Tally reports,
        int orders,
        int overdueOrders,
        List<BulletinLine> lines) {
    /// Reports whose last day fell into the period, up to the freeze day.
    public record Tally(int owed, int onTime, int late, int missing) {
        static final Tally NONE = new Tally(0, 0, 0, 0);

        Tally plus(Tally other) {
            return new Tally(owed + other.owed, onTime + other.onTime, late + other.late, missing + other.missing);
        }
    }

    /// How many promises it leads.
    public int leads() {
        return lines.size();
    }

    /// How many have a light.
    public int count(String state) {
        return lights.getOrDefault(state, 0);
    }
}
