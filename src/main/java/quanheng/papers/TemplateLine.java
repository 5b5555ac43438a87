package quanheng.papers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A line of a template.
///
/// @param text what follows the mark; `{name}` stands for a value, `{name|form}` for a value in a form
public record TemplateLine(Kind kind, String text) {
    static final Pattern NAME = Pattern.compile("\\{([a-z][A-Za-z0-9]*)(?:\\|([a-z]+))?}");
    private static final Pattern CONDITION = Pattern.compile("([a-z][A-Za-z0-9]*)(?:=(.+))?");

    /// What a line is, with the mark it begins with.
    public enum Kind {
        IF("[if "),
        UNLESS("[unless "),
        END("[end]"),
        HEADING("# "),
        SUBHEADING("## "),
        ITEMS("* "),
        LEFT("< "),
        CENTRE("= "),
        RIGHT("> "),
        HEADS("|! "),
        ROWS("|* "),
        ROW("| "),
        ATTACHMENT("@attachment "),
        COPIES("@copies "),
        PARAGRAPH("");

        private final String mark;

        Kind(String mark) {
            this.mark = mark;
        }
    }

    static TemplateLine of(String line) {
        var kind = Stream.of(Kind.values())
                .filter(each -> line.startsWith(each.mark))
                .findFirst()
                .orElseThrow();
        var text = line.substring(kind.mark.length());
        return new TemplateLine(kind, isCondition(kind) ? text.substring(0, text.length() - 1) : text.strip());
    }

    private static boolean isCondition(Kind kind) {
        return kind == Kind.IF || kind == Kind.UNLESS;
    }

    /// One where a part begins that can be left out, minus one where it ends.
    int deeper() {
        return isCondition(kind) ? 1 : kind == Kind.END ? -1 : 0;
    }

    /// The name a condition asks for.
    String asked() {
        return condition().group(1);
    }

    /// The value a condition asks for; empty where any will do.
    String wanted() {
        var wanted = condition().group(2);
        return wanted == null ? "" : wanted;
    }

    private java.util.regex.Matcher condition() {
        var matcher = CONDITION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("not a condition: " + text);
        }
        return matcher;
    }

    List<String> names() {
        return switch (kind) {
            case IF, UNLESS -> List.of(asked());
            case END -> List.of();
            case ITEMS, ROWS -> List.of(text);
            case HEADING, SUBHEADING, LEFT, CENTRE, RIGHT, HEADS, ROW, ATTACHMENT, COPIES, PARAGRAPH ->
                NAME.matcher(text).results().map(found -> found.group(1)).toList();
        };
    }
}
