package quanheng.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The number or bullet that opens a clause.
///
/// @param style   family of the number
/// @param ordinal its value, 0 for bullets
/// @param number  the number without punctuation, as normalised, such as `（十七）` or `15`
/// @param length  characters of the line it takes, bullets before it included
record Marker(Style style, int ordinal, String number, int length) {
    /// Families of numbers.
    enum Style {
        PART,
        CHAPTER,
        SECTION,
        ARTICLE,
        ROMAN,
        FORMAL,
        NAMED,
        HAN,
        HAN_BRACKET,
        HAN_HALF,
        POINT,
        DIGIT,
        DECIMAL,
        DECIMAL_DEEP,
        DIGIT_HALF,
        DIGIT_BRACKET,
        CIRCLED,
        LETTER,
        BULLET;

        private static final Set<Style> BELOW_SECTIONS = EnumSet.range(HAN_BRACKET, BULLET);

        /// True for the families of parts, chapters and sections.
        boolean isHigh() {
            return !BELOW_SECTIONS.contains(this) || this == HAN_BRACKET;
        }

        /// True for the families that number what stands below 一、.
        boolean isBelowHan() {
            return BELOW_SECTIONS.contains(this);
        }
    }

    private static final String HAN = "[一二三四五六七八九十百]{1,5}+";
    private static final String BIG = "[壹贰叁参肆伍陆柒捌玖拾]{1,3}+";
    private static final Pattern BULLETS = Pattern.compile("(?:[□■◆◇●▪►➢※★☆·✓√▲△]|[—-]{1,3}+(?!\\d)|○(?=[^〇○]))++");
    private static final String NAMES = "(?:工程|任务|行动|专项|措施|举措|项目|重点)";
    private static final Pattern NUMBERS =
            Pattern.compile("(?<formal>第(?<formaln>" + HAN + "|\\d{1,3})(?<kind>[编篇章节条]|部分)[、,.:]?)"
                    + "|(?<named>" + NAMES + "(?<namedn>" + HAN + "|\\d{1,2}))[、.:,]?(?![个大项级类批])"
                    + "|(?<point>" + HAN + "是)[,:]?"
                    + "|(?<roman>[Ⅰ-Ⅻ]|[IVX]{1,5})[、.]"
                    + "|(?<big>" + BIG + ")[、.,:]"
                    + "|\\((?<hanb>" + HAN + ")\\)[、.,]?"
                    + "|(?<hanh>" + HAN + ")\\)"
                    + "|(?<han>" + HAN + ")[、.](?!\\d)"
                    + "|\\((?<digb>\\d{1,2})\\)[、.]?"
                    + "|(?<digh>\\d{1,2})\\)[、.]?"
                    + "|(?<deep>\\d{1,2}\\.\\d{1,2}\\.\\d{1,2})[、.]?(?![\\d%.])"
                    + "|(?<dec>\\d{1,2}\\.\\d{1,2})[、.]?(?![\\d%.万亿千百])"
                    + "|(?<dig>\\d{1,3})[、.](?!\\d)"
                    + "|(?<circ>[①-⑳])[、.]?"
                    + "|(?<letter>[A-Za-z])[、.)](?=[\\u4e00-\\u9fff])");

    /// The marker that opens `line`, or null.
    static @Nullable Marker of(String line) {
        var bullets = BULLETS.matcher(line);
        int skip = bullets.lookingAt() ? bullets.end() : 0;
        var m = NUMBERS.matcher(line).region(skip, line.length());
        m.useTransparentBounds(true);
        if (m.lookingAt() && m.end() < line.length()) {
            return read(m);
        }
        return skip > 0 && skip < line.length() ? new Marker(Style.BULLET, 0, line.substring(0, skip), skip) : null;
    }

    private static Marker read(java.util.regex.Matcher m) {
        int end = m.end();
        if (m.group("formal") != null) {
            return new Marker(formal(m.group("kind")), Numerals.whole(m.group("formaln")), m.group("formal"), end);
        }
        if (m.group("named") != null) {
            return new Marker(Style.NAMED, Numerals.whole(m.group("namedn")), m.group("named"), end);
        }
        record Kind(String group, Style style) {}
        Kind[] kinds = {
            new Kind("point", Style.POINT),
            new Kind("roman", Style.ROMAN),
            new Kind("big", Style.FORMAL),
            new Kind("hanb", Style.HAN_BRACKET),
            new Kind("hanh", Style.HAN_HALF),
            new Kind("han", Style.HAN),
            new Kind("digb", Style.DIGIT_BRACKET),
            new Kind("digh", Style.DIGIT_HALF),
            new Kind("deep", Style.DECIMAL_DEEP),
            new Kind("dec", Style.DECIMAL),
            new Kind("dig", Style.DIGIT),
            new Kind("circ", Style.CIRCLED),
            new Kind("letter", Style.LETTER)
        };
        for (var kind : kinds) {
            var hit = m.group(kind.group());
            if (hit != null) {
                boolean bracketed = kind.style() == Style.HAN_BRACKET || kind.style() == Style.DIGIT_BRACKET;
                return new Marker(kind.style(), ordinal(kind.style(), hit), bracketed ? "(" + hit + ")" : hit, end);
            }
        }
        throw new IllegalStateException("marker without a number");
    }

    private static int ordinal(Style style, String number) {
        return switch (style) {
            case POINT -> Numerals.whole(number.substring(0, number.length() - 1));
            case ROMAN -> roman(number);
            case CIRCLED -> number.charAt(0) - '①' + 1;
            case LETTER -> Character.toLowerCase(number.charAt(0)) - 'a' + 1;
            case DECIMAL, DECIMAL_DEEP -> Integer.parseInt(number.substring(number.lastIndexOf('.') + 1));
            case PART,
                    CHAPTER,
                    SECTION,
                    ARTICLE,
                    FORMAL,
                    NAMED,
                    HAN,
                    HAN_BRACKET,
                    HAN_HALF,
                    DIGIT,
                    DIGIT_HALF,
                    DIGIT_BRACKET -> Numerals.whole(number);
            case BULLET -> 0;
        };
    }

    private static int roman(String number) {
        if (number.charAt(0) >= 'Ⅰ') {
            return number.charAt(0) - 'Ⅰ' + 1;
        }
        return List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
                        .indexOf(number)
                + 1;
    }

    private static Style formal(String kind) {
        return switch (kind) {
            case "章" -> Style.CHAPTER;
            case "节" -> Style.SECTION;
            case "条" -> Style.ARTICLE;
            default -> Style.PART;
        };
    }

    boolean isBullet() {
        return style == Style.BULLET;
    }

    /// True for the families that hardly occur at the start of a line by chance.
    boolean isStrong() {
        return style.isHigh() && style != Style.HAN;
    }
}
