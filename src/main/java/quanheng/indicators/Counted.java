package quanheng.indicators;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a measure came to.
///
/// @param value   null where there is no data, which is not 0
/// @param records how many records it was taken from
/// @param notes   what it leaves out or cannot tell, and the editions and bases it used
public record Counted(@Nullable BigDecimal value, long records, List<Phrase> notes) {
    public Counted {
        notes = List.copyOf(notes);
    }

    /// A count of records.
    public static Counted of(long records, List<Phrase> notes) {
        return new Counted(BigDecimal.valueOf(records), records, notes);
    }

    /// No data, and why.
    public static Counted none(Phrase why) {
        return new Counted(null, 0, List.of(why));
    }
}
