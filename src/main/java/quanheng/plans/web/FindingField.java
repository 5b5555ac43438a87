package quanheng.plans.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import quanheng.plans.FindingKind;
import quanheng.reading.Comparison;
import quanheng.reading.TargetKind;

/// A field of the form in which a person puts a finding right.
///
/// @param name    of the input; its label is the message `plans.field.<name>`
/// @param type    how it is drawn
/// @param options for a choice: value and message key of each
record FindingField(String name, Type type, List<Option> options) {
    enum Type {
        LINE,
        SHORT,
        NUMBER,
        DATE,
        LINES,
        CHOICE,
        TICK
    }

    record Option(String value, String label) {}

    static List<FindingField> of(FindingKind kind) {
        var fields = switch (kind) {
            case TARGET ->
                Stream.of(
                        line("name"),
                        choice("comparison", comparisons()),
                        field("low", Type.NUMBER),
                        field("high", Type.NUMBER),
                        field("unit", Type.SHORT),
                        choice("measure", measures()),
                        field("deadline", Type.DATE),
                        line("scope"),
                        field("rule", Type.TICK),
                        field("leads", Type.LINES),
                        field("cooperators", Type.LINES));
            case DUTY ->
                Stream.of(
                        line("title"),
                        field("number", Type.SHORT),
                        line("section"),
                        field("leads", Type.LINES),
                        field("cooperators", Type.LINES),
                        field("deadline", Type.DATE));
            case PHASE -> Stream.of(line("name"), field("from", Type.DATE), field("to", Type.DATE));
            case MEMBER -> Stream.of(line("name"), line("role"), line("post"), line("body"));
            case BASIS -> Stream.of(line("title"), line("number"));
            case SAFEGUARD -> Stream.of(line("title"));
        };
        return Stream.concat(Stream.of(field("words", Type.LINES)), fields).toList();
    }

    private static FindingField line(String name) {
        return field(name, Type.LINE);
    }

    private static FindingField field(String name, Type type) {
        return new FindingField(name, type, List.of());
    }

    private static FindingField choice(String name, List<Option> options) {
        return new FindingField(name, Type.CHOICE, options);
    }

    private static List<Option> comparisons() {
        return Arrays.stream(Comparison.values())
                .map(each -> new Option(
                        each.name(), "plans.comparison." + each.name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<Option> measures() {
        return Arrays.stream(TargetKind.values())
                .map(each -> new Option(each.name(), "plans.kind." + each.word()))
                .toList();
    }
}
