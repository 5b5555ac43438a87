package quanheng.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

/// Puts two top chapters of a plan into the other order.
final class Chapters {
    private static final Pattern HEADING =
            Pattern.compile("(?m)^[#* ]*(?<label>[一二三四五六七八九十]+、|第[一二三四五六七八九十]+章[\\s　]+|[壹貳參肆伍陸]、)(?<words>.{2,30})$");

    private record Heading(int start, int labelStart, int labelEnd, String label, String words) {}

    private Chapters() {}

    /// Swaps the last two chapters before the final one; each place keeps its number.
    static String swapped(String text) {
        var headings = headings(text);
        if (headings.size() < 3) {
            return text;
        }
        var first = headings.get(headings.size() - 3);
        var second = headings.get(headings.size() - 2);
        var end = headings.getLast().start();
        return text.substring(0, first.start())
                + relabelled(text, second, end, first.label())
                + relabelled(text, first, second.start(), second.label())
                + text.substring(end);
    }

    private static String relabelled(String text, Heading heading, int end, String label) {
        var before = text.substring(heading.start(), heading.labelStart());
        var after = text.substring(heading.labelEnd(), end);
        return before + label + (after.endsWith("\n") ? after : after + "\n");
    }

    /// Headings of the highest kind in use, without those of a table of contents (the first of two alike).
    private static List<Heading> headings(String text) {
        var all = new ArrayList<Heading>();
        var matcher = HEADING.matcher(text);
        while (matcher.find()) {
            var label = matcher.group("label");
            all.add(new Heading(
                    matcher.start(), matcher.start("label"), matcher.end("label"), label, matcher.group("words")));
        }
        var kind = all.stream().anyMatch(heading -> heading.label().startsWith("第"))
                ? "第"
                : all.stream().anyMatch(heading -> heading.label().startsWith("壹")) ? "壹貳參肆伍陸" : "一二三四五六七八九十";
        all.removeIf(heading -> kind.indexOf(heading.label().charAt(0)) < 0);
        var seen = new HashSet<String>();
        return all.reversed().stream()
                .filter(heading -> seen.add(heading.label()))
                .toList()
                .reversed();
    }
}
