package quanheng.pace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/// Whether a figure rose every year (逐年增长). Standing still is no rise; a year without a figure leaves it open.
///
/// @param holds   null where too little is known to say
/// @param reasons year by year
public record Rise(@Nullable Boolean holds, List<Reason> reasons) {
    public Rise {
        reasons = List.copyOf(reasons);
    }

    /// @param values by year, in order; the first is what the second is compared with
    public static Rise of(SortedMap<Integer, BigDecimal> values) {
        if (values.size() < 2) {
            return new Rise(null, List.of(Reason.of("rise.too-few", values.size())));
        }
        var reasons = new ArrayList<Reason>();
        var fell = false;
        var missing = false;
        for (var year = values.firstKey() + 1; year <= values.lastKey(); year++) {
            var before = values.get(year - 1);
            var value = values.get(year);
            if (before == null || value == null) {
                missing = true;
                if (value == null) {
                    reasons.add(Reason.of("rise.missing", Integer.toString(year)));
                }
                continue;
            }
            var rose = value.compareTo(before) > 0;
            fell |= !rose;
            reasons.add(Reason.of(rose ? "rise.rose" : "rise.fell", Integer.toString(year), before, value));
        }
        return new Rise(fell ? Boolean.FALSE : missing ? null : Boolean.TRUE, reasons);
    }
}
