package quanheng.reading;

import com.github.houbb.opencc4j.util.ZhConverterUtil;

/// A way to print the same plan differently: what stands in it stays the same, or changes with it.
enum Rewrite {
    TRADITIONAL_CHARACTERS,
    SIMPLIFIED_CHARACTERS,
    FULL_WIDTH,
    HALF_WIDTH,
    SPACED_NUMBERS,
    CHAPTERS_AND_SECTIONS,
    ROMAN_AND_DECIMAL,
    IDEOGRAPHIC_COMMA_ITEMS,
    BRACKETED_ITEMS,
    CIRCLED_ITEMS,
    BROKEN_LINES,
    PORTAL_NOISE,
    SWAPPED_CHAPTERS,
    OTHER_NUMBERS,
    OTHER_UNITS;

    /// The plan printed so, with what a perfect reader finds then.
    Plan of(Plan plan) {
        if (this == OTHER_NUMBERS) {
            return Figures.otherNumbers(plan);
        }
        return this == OTHER_UNITS ? Figures.otherUnits(plan) : plan.withText(of(plan.text()));
    }

    private String of(String text) {
        return switch (this) {
            case TRADITIONAL_CHARACTERS -> ZhConverterUtil.toTraditional(text);
            case SIMPLIFIED_CHARACTERS -> ZhConverterUtil.toSimple(text);
            case FULL_WIDTH -> mapped(text, "0123456789%()<>,;:", "０１２３４５６７８９％（）＜＞，；：");
            case HALF_WIDTH -> mapped(text, "０１２３４５６７８９％（）＜＞，；：．“”", "0123456789%()<>,;:.\"\"");
            case SPACED_NUMBERS -> text.replaceAll("(?<=[\\u4e00-\\u9fff])(?=\\d)|(?<=\\d)(?=[\\u4e00-\\u9fff])", " ");
            case CHAPTERS_AND_SECTIONS -> Numbering.CHAPTERS.applied(text);
            case ROMAN_AND_DECIMAL -> Numbering.ROMAN.applied(text);
            case IDEOGRAPHIC_COMMA_ITEMS -> Numbering.COMMA.applied(text);
            case BRACKETED_ITEMS -> Numbering.BRACKETED.applied(text);
            case CIRCLED_ITEMS -> Numbering.CIRCLED.applied(text);
            case BROKEN_LINES -> Layout.brokenLines(text);
            case PORTAL_NOISE -> Layout.portalNoise(text);
            case SWAPPED_CHAPTERS -> Chapters.swapped(text);
            case OTHER_NUMBERS, OTHER_UNITS -> text;
        };
    }

    private static String mapped(String text, String from, String to) {
        var result = new StringBuilder(text);
        for (var i = 0; i < text.length(); i++) {
            var index = from.indexOf(text.charAt(i));
            if (index >= 0) {
                result.setCharAt(i, to.charAt(index));
            }
        }
        return result.toString();
    }
}
