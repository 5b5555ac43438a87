package quanheng.registers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Amounts of money as sources print them, in whole 10,000 yuan (万元).
final class Amount {
    private static final Pattern BARE = Pattern.compile("\\s*([0-9]+(?:\\.[0-9]+)?)\\s*(?:万元?)?\\s*");
    private static final Pattern NAMED =
            Pattern.compile("(?:金额|债权数额|融资额)[:：]?\\s*(?:人民币)?([0-9][0-9,]*(?:\\.[0-9]+)?)\\s*(万元|亿元|元)");
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private Amount() {}

    /// The amount a text is or names, the part below a whole dropped; empty where it has none.
    static OptionalInt tenThousandYuan(String text) {
        var bare = BARE.matcher(text);
        if (bare.matches()) {
            return whole(new BigDecimal(bare.group(1)));
        }
        var named = NAMED.matcher(text);
        if (!named.find()) {
            return OptionalInt.empty();
        }
        var figure = new BigDecimal(named.group(1).replace(",", ""));
        return switch (named.group(2)) {
            case "亿元" -> whole(figure.multiply(TEN_THOUSAND));
            case "元" -> whole(figure.divide(TEN_THOUSAND, RoundingMode.FLOOR));
            default -> whole(figure);
        };
    }

    private static OptionalInt whole(BigDecimal figure) {
        return figure.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                ? OptionalInt.empty()
                : OptionalInt.of(figure.intValue());
    }
}
