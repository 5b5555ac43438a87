package quanheng.plans.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quanheng.plans.Amendment;
import quanheng.plans.FindingKind;
import quanheng.plans.ReadFinding;
import quanheng.reading.Basis;
import quanheng.reading.Duty;
import quanheng.reading.Member;
import quanheng.reading.Phase;
import quanheng.reading.Safeguard;
import quanheng.reading.Target;
import quanheng.reading.UnitMention;

/// What stands in the form of a finding, as typed.
///
/// @param values by the name of the field
/// @param wrong  message keys of what is wrong, by the name of the field, in the form's order
record FindingForm(FindingKind kind, Map<String, String> values, Map<String, String> wrong) {
    static FindingForm typed(FindingKind kind, Map<String, String> values) {
        return new FindingForm(kind, values, Map.of());
    }

    static FindingForm of(ReadFinding read, String source) {
        var values = new HashMap<String, String>();
        values.put("words", read.finding().span().in(source));
        switch (read.finding()) {
            case Target target -> fill(values, target, read.amendment());
            case Duty duty -> fill(values, duty, read.amendment());
            case Phase phase -> {
                values.put("name", phase.name());
                values.put("from", day(phase.startsOn()));
                values.put("to", day(phase.endsOn()));
            }
            case Member member -> {
                values.put("name", member.name());
                values.put("role", member.role());
                values.put("post", member.post());
                values.put("body", orNothing(member.body()));
            }
            case Basis basis -> {
                values.put("title", basis.title());
                values.put("number", orNothing(basis.number()));
            }
            case Safeguard safeguard -> values.put("title", safeguard.title());
        }
        return typed(FindingKind.of(read.finding()), values);
    }

    private static void fill(Map<String, String> values, Target target, Amendment amendment) {
        var quantity = target.quantity();
        values.put("name", target.name());
        values.put("comparison", target.comparison().name());
        values.put("low", quantity == null ? "" : quantity.low().toPlainString());
        values.put(
                "high",
                quantity == null || !quantity.isRange() ? "" : quantity.high().toPlainString());
        values.put("unit", quantity == null ? "" : quantity.unit());
        values.put("measure", target.kind().name());
        values.put("deadline", day(target.deadline()));
        values.put("scope", orNothing(target.scope()));
        values.put("rule", target.rule() ? "yes" : "");
        values.put("leads", assigned(amendment, true));
        values.put("cooperators", assigned(amendment, false));
    }

    private static void fill(Map<String, String> values, Duty duty, Amendment amendment) {
        values.put("title", duty.title());
        values.put("number", duty.number());
        values.put("section", duty.section());
        values.put("leads", names(duty.leads()));
        values.put("cooperators", names(duty.cooperators()));
        values.put("deadline", day(amendment.deadline() == null ? duty.deadline() : amendment.deadline()));
    }

    private static String assigned(Amendment amendment, boolean lead) {
        return amendment.owners().stream()
                .filter(owner -> owner.lead() == lead)
                .map(Amendment.Assigned::name)
                .collect(Collectors.joining("\n"));
    }

    private static String names(List<UnitMention> units) {
        return units.stream().map(UnitMention::name).collect(Collectors.joining("\n"));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String orNothing(@Nullable String words) {
        return words == null ? "" : words;
    }

    FindingForm refused(Map<String, String> faults) {
        return new FindingForm(kind, values, faults);
    }

    /// The fields to draw.
    public List<FindingField> fields() {
        return FindingField.of(kind);
    }

    /// What was typed into a field, without spaces around it and with line ends as the text has them.
    public String value(String name) {
        return values.getOrDefault(name, "").replace("\r\n", "\n").strip();
    }

    /// Message key of what is wrong with a field; null where nothing is.
    public @Nullable String fault(String name) {
        return wrong.get(name);
    }
}
