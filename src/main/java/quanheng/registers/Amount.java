package quanheng.registers;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Amounts of money as sources print them, in whole 10,000 yuan (万元), by `amounts.csv`.
final class Amount {
    private static final List<Way> WAYS = read();

    private Amount() {}

    /// @param worth 10,000 yuan in one of its unit
    private record Way(Pattern pattern, BigDecimal worth) {}

    /// The amount a text is or names, the part below a whole dropped; empty where it has none.
    static OptionalInt tenThousandYuan(String text) {
        for (var way : WAYS) {
            var found = way.pattern().matcher(text);
            if (found.find()) {
                return whole(new BigDecimal(found.group(1).replace(",", "")).multiply(way.worth()));
            }
        }
        return OptionalInt.empty();
    }

    private static OptionalInt whole(BigDecimal figure) {
        return figure.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                ? OptionalInt.empty()
                : OptionalInt.of(figure.setScale(0, RoundingMode.FLOOR).intValue());
    }

    private static List<Way> read() {
        var file = Objects.requireNonNull(Amount.class.getResourceAsStream("amounts.csv"));
        try (var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row ->
                            new Way(Pattern.compile(row.getField("pattern")), new BigDecimal(row.getField("worth"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("amounts.csv cannot be read", e);
        }
    }
}
