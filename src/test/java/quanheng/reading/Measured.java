package quanheng.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/// A value or a range with its unit, comparable whatever the scale: 13.5万件 is 135000件.
///
/// @param values one, or the two ends of a range
record Measured(List<BigDecimal> values, String unit) {
    private static final Map<String, Integer> SCALES = Map.of("万亿", 12, "亿", 8, "万", 4);
    private static final List<String> LONGEST_FIRST = List.of("万亿", "亿", "万");
    private static final Map<String, String> SAME =
            Map.of("名", "人", "位", "人", "percent", "%", "百分比", "%", "个百分点", "百分点");

    Measured {
        values = List.copyOf(values);
    }

    boolean equalTo(Measured other) {
        return plain().equals(other.plain());
    }

    /// In base units, ends in order, without trailing zeros.
    private Measured plain() {
        var word = Likeness.fold(unit).replace(" ", "").replace("人民币", "");
        if (word.contains("/")) {
            word = word.split("[/每]", -1)[0];
        }
        var shift = 0;
        for (var scale : LONGEST_FIRST) {
            if (word.startsWith(scale)) {
                shift = SCALES.getOrDefault(scale, 0);
                word = word.substring(scale.length());
                break;
            }
        }
        var power = shift;
        var scaled = values.stream()
                .map(value -> value.scaleByPowerOfTen(power).stripTrailingZeros())
                .sorted()
                .toList();
        return new Measured(scaled, SAME.getOrDefault(word, word));
    }
}
