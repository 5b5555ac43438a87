package quanheng.targets;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quanheng.reading.Quantity;

/// Units of plans and definitions: what is alike, and how one is turned into the other. 1.8 万件 are 18,000 件,
/// 60 亿元 are 600,000 万元.
final class Units {
    private static final Map<String, Unit> KNOWN = known();

    private Units() {}

    /// @param kind  what it measures, such as `count` or `money`
    /// @param times how many of the plain unit it is
    private record Unit(String kind, BigDecimal times) {}

    /// How two units fit.
    enum Fit {
        /// The same but for the scale.
        SAME,
        /// Both count things, by other words.
        ALIKE,
        /// One of them is not known.
        UNKNOWN,
        /// They measure different things.
        OTHER
    }

    static Fit fit(String one, String other) {
        var first = find(one);
        var second = find(other);
        if (plain(one).equals(plain(other))) {
            return Fit.SAME;
        }
        if (first == null || second == null) {
            return Fit.UNKNOWN;
        }
        // plans print pieces for a number by 10,000 people
        var perHead = second.kind().equals("per-10000") && first.kind().equals("count");
        return first.kind().equals(second.kind()) || perHead ? Fit.ALIKE : Fit.OTHER;
    }

    /// An amount printed in one unit, in another. Units that cannot be turned into each other leave it as it is.
    static BigDecimal convert(BigDecimal amount, String from, String to) {
        var first = find(from);
        var second = find(to);
        return first == null || second == null || !first.kind().equals(second.kind())
                ? plainAmount(amount, from)
                : amount.multiply(first.times()).divide(second.times());
    }

    /// Whether it is a share.
    static boolean isShare(String unit) {
        var known = find(unit);
        return known != null && known.kind().equals("share");
    }

    /// The unit a figure is shown in beside a target: pieces as pieces, money as the plan prints it.
    static String shown(String target, String counted) {
        var first = find(target);
        var second = find(counted);
        var money = first != null
                && second != null
                && first.kind().equals("money")
                && first.kind().equals(second.kind());
        return money ? target : plain(target);
    }

    private static BigDecimal plainAmount(BigDecimal amount, String unit) {
        return new Quantity(amount, amount, unit).unscaled().low();
    }

    private static String plain(String unit) {
        return new Quantity(BigDecimal.ZERO, BigDecimal.ZERO, unit).unscaled().unit();
    }

    private static @Nullable Unit find(String printed) {
        var whole = KNOWN.get(printed);
        if (whole != null) {
            return whole;
        }
        var unscaled = new Quantity(BigDecimal.ONE, BigDecimal.ONE, printed).unscaled();
        var unit = KNOWN.get(unscaled.unit());
        return unit == null ? null : new Unit(unit.kind(), unit.times().multiply(unscaled.low()));
    }

    private static Map<String, Unit> known() {
        var known = new HashMap<String, Unit>();
        var file = Objects.requireNonNull(Units.class.getResourceAsStream("units.csv"));
        try (var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            for (CsvRecord row : rows) {
                known.put(row.getField(0), new Unit(row.getField(1), new BigDecimal(row.getField(3))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("units.csv cannot be read", e);
        }
        return Map.copyOf(known);
    }
}
