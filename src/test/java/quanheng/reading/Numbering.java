package quanheng.reading;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Other styles of numbering, for numbers at the start of a line.
enum Numbering {
    /// 第一章, 第一节, and back where a plan is printed so.
    CHAPTERS,
    /// Ⅰ. and 1.1
    ROMAN,
    /// 1、
    COMMA,
    /// (1)
    BRACKETED,
    /// ①
    CIRCLED;

    private static final String DIGITS = "一二三四五六七八九";
    private static final String FORMAL_DIGITS = "壹貳參肆伍陸";
    private static final Pattern FORMAL = Pattern.compile("(?m)^([壹貳參肆伍陸])、");
    private static final Pattern TOP = Pattern.compile("^([#* ]*)([一二三四五六七八九十]+)、\\s*");
    private static final Pattern CHAPTER = Pattern.compile("^([#* ]*)第([一二三四五六七八九十]+)章[\\s　]+");
    private static final Pattern SECTION = Pattern.compile("^([#*□ ]*)[(（]([一二三四五六七八九十]+)[)）]\\s*");
    private static final Pattern ITEM = Pattern.compile("^([#* ]*)(\\d{1,2})[.．、](?!\\d)\\s*");

    /// The text with its numbers in this style.
    String applied(String text) {
        if (this == CHAPTERS || this == ROMAN) {
            return FORMAL.matcher(text).find() ? withoutFormal(text) : byLine(text);
        }
        return byLine(text);
    }

    /// 壹、 over 一、 over (一): the three ranks move up to 一、 （一） 1. and then to this style.
    private String withoutFormal(String text) {
        var lower = Pattern.compile("(?m)^[(（]([一二三四五六七八九十]+)[)）]")
                .matcher(text)
                .replaceAll(match -> value(match.group(1)) + ".");
        var middle = Pattern.compile("(?m)^([一二三四五六七八九十]+)、").matcher(lower).replaceAll("（$1）");
        return byLine(
                FORMAL.matcher(middle).replaceAll(match -> DIGITS.charAt(FORMAL_DIGITS.indexOf(match.group(1))) + "、"));
    }

    private String byLine(String text) {
        var chapter = new int[1];
        return text.lines().map(line -> line(line, chapter)).collect(Collectors.joining("\n"));
    }

    private String line(String line, int[] chapter) {
        return switch (this) {
            case CHAPTERS -> toChapters(line);
            case ROMAN -> toRoman(line, chapter);
            case COMMA -> replaced(ITEM, line, match -> match.group(1) + match.group(2) + "、");
            case BRACKETED -> replaced(ITEM, line, match -> match.group(1) + "(" + match.group(2) + ")");
            case CIRCLED -> replaced(ITEM, line, match -> match.group(1) + circled(Integer.parseInt(match.group(2))));
        };
    }

    private static String toChapters(String line) {
        if (CHAPTER.matcher(line).find()) {
            return replaced(CHAPTER, line, match -> match.group(1) + match.group(2) + "、");
        }
        var top = replaced(TOP, line, match -> match.group(1) + "第" + match.group(2) + "章 ");
        return replaced(SECTION, top, match -> match.group(1) + "第" + match.group(2) + "节 ");
    }

    private static String toRoman(String line, int[] chapter) {
        var top = TOP.matcher(line);
        if (top.find()) {
            chapter[0] = value(top.group(2));
            return replaced(TOP, line, match -> match.group(1) + roman(chapter[0]) + ". ");
        }
        return chapter[0] == 0
                ? line
                : replaced(SECTION, line, match -> match.group(1) + chapter[0] + "." + value(match.group(2)) + " ");
    }

    private static String replaced(Pattern pattern, String line, Function<Matcher, String> label) {
        var matcher = pattern.matcher(line);
        return matcher.find() ? label.apply(matcher) + line.substring(matcher.end()) : line;
    }

    /// 二十一 is 21.
    static int value(String chinese) {
        var ten = chinese.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(chinese) + 1;
        }
        var tens = ten == 0 ? 1 : DIGITS.indexOf(chinese.charAt(0)) + 1;
        var rest = chinese.substring(ten + 1);
        return tens * 10 + (rest.isEmpty() ? 0 : DIGITS.indexOf(rest) + 1);
    }

    private static String roman(int number) {
        return number <= 12 ? String.valueOf((char) ('Ⅰ' + number - 1)) : String.valueOf(number);
    }

    private static String circled(int number) {
        return number <= 20 ? String.valueOf((char) ('①' + number - 1)) : "(" + number + ")";
    }
}
