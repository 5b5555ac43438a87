package quanheng.reading;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;

/// The numbers that Word counts itself and does not store in the text: 一、 （一） 1.
final class WordNumbers {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final int DEEPEST = 9;

    /// Counters by list and level.
    private final Map<BigInteger, int[]> counters = new HashMap<>();

    /// The label in front of a paragraph, empty where it has none or only a bullet.
    String label(XWPFParagraph paragraph) {
        var list = listOf(paragraph);
        if (list == null) {
            return "";
        }
        var depth = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
        var level = level(paragraph, list, depth);
        if (level == null || depth >= DEEPEST || format(level).equals("bullet")) {
            return "";
        }
        var counter = counters.computeIfAbsent(list, key -> new int[DEEPEST]);
        counter[depth] = counter[depth] == 0 ? start(level) : counter[depth] + 1;
        for (var below = depth + 1; below < DEEPEST; below++) {
            counter[below] = 0;
        }
        return filled(paragraph, list, level, counter);
    }

    private static @Nullable BigInteger listOf(XWPFParagraph paragraph) {
        var number = paragraph.getNumID();
        if (number == null || number.signum() == 0 || paragraph.getDocument().getNumbering() == null) {
            return null;
        }
        return paragraph.getDocument().getNumbering().getAbstractNumID(number);
    }

    private static @Nullable CTLvl level(XWPFParagraph paragraph, BigInteger list, int depth) {
        var found = paragraph.getDocument().getNumbering().getAbstractNum(list);
        if (found == null) {
            return null;
        }
        return found.getCTAbstractNum().getLvlList().stream()
                .filter(level -> level.getIlvl().intValue() == depth)
                .findFirst()
                .orElse(null);
    }

    private static int start(CTLvl level) {
        return level.isSetStart() ? level.getStart().getVal().intValue() : 1;
    }

    private static String format(CTLvl level) {
        return level.isSetNumFmt() ? level.getNumFmt().getVal().toString() : "decimal";
    }

    /// Puts the counters into the level's pattern, such as `第%1章` or `%1.%2`.
    private static String filled(XWPFParagraph paragraph, BigInteger list, CTLvl level, int[] counter) {
        var label = level.isSetLvlText() ? String.valueOf(level.getLvlText().getVal()) : "";
        for (var depth = 0; depth < DEEPEST; depth++) {
            var mark = "%" + (depth + 1);
            if (label.contains(mark)) {
                var own = level(paragraph, list, depth);
                var value = counter[depth] == 0 && own != null ? start(own) : counter[depth];
                label = label.replace(mark, printed(value, own == null ? "decimal" : format(own)));
            }
        }
        return label.isEmpty() || "、.．）)".indexOf(label.charAt(label.length() - 1)) >= 0 ? label : label + " ";
    }

    private static String printed(int value, String format) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "ideographDigital",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> chinese(value);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                value <= 20 ? String.valueOf((char) ('①' + value - 1)) : "(" + value + ")";
            case "decimalFullWidth" -> String.valueOf(value);
            case "upperRoman" -> roman(value);
            case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
            case "upperLetter" -> String.valueOf((char) ('A' + (value - 1) % 26));
            case "lowerLetter" -> String.valueOf((char) ('a' + (value - 1) % 26));
            default -> String.valueOf(value);
        };
    }

    private static String chinese(int value) {
        if (value < 10 || value > 99) {
            return value < 10 ? DIGITS.substring(value, value + 1) : String.valueOf(value);
        }
        var tens = value / 10 == 1 ? "十" : DIGITS.charAt(value / 10) + "十";
        return value % 10 == 0 ? tens : tens + DIGITS.charAt(value % 10);
    }

    private static String roman(int value) {
        return "X".repeat(value / 10)
                + switch (value % 10) {
                    case 4 -> "IV";
                    case 9 -> "IX";
                    default -> (value % 10 >= 5 ? "V" : "") + "I".repeat(value % 5);
                };
    }
}
