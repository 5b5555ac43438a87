package quanheng.docket;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// What a case tells its papers, by the names templates use: `caseNumber`, `matter`, its parties by post, what was told
/// with its acts by field, the day of each act as `<act>On`, the last day of each clock as `<clock>By`.
record PaperValues(CaseFile file, CaseWords words) {
    Map<String, String> all() {
        var values = new LinkedHashMap<String, String>();
        values.put("caseNumber", file.head().number());
        values.put("intakeNumber", file.head().number());
        values.put("matter", file.head().title());
        file.procedure().posts().stream()
                .filter(Procedure.Post::party)
                .forEach(post -> values.put(camel(post.id()), parties(post.id())));
        file.acts().stream()
                .filter(act -> act.move() == Act.Move.DONE || act.move() == Act.Move.APPROVED)
                .forEach(act -> act(act, values));
        file.clocks().forEach(clock -> {
            var lastDay = clock.lastDay();
            if (lastDay != null) {
                values.put(camel(clock.kind().id()) + "By", lastDay.toString());
            }
        });
        return values;
    }

    private void act(Act act, Map<String, String> values) {
        var kind = file.procedure().act(act.kind()).orElseThrow();
        values.put(camel(act.kind()) + "On", day(act));
        if (kind.opens()) {
            values.put("receivedOn", day(act));
        }
        if (act.kind().equals(file.procedure().anchor())) {
            values.put("acceptedOn", day(act));
        }
        kind.fields().stream()
                .filter(field -> !act.told(field.id()).isEmpty())
                .forEach(field -> values.put(camel(field.id()), told(field, act.told(field.id()))));
        values.put("officer", act.author());
        values.put("basis", words.cite(kind.basis(), file.lawOn(), Locale.CHINA));
    }

    /// A choice by its id where a template may ask for it, so that its conditions hold.
    private String told(ActKind.Field field, String value) {
        return field.kind() == FieldKind.CHOICE && value.equals(value.toUpperCase(Locale.ROOT))
                ? value
                : words.told(field, value, file, Locale.CHINA);
    }

    private static String day(Act act) {
        LocalDate day = act.happenedOn();
        return day.toString();
    }

    private String parties(String post) {
        return file.parties().stream()
                .filter(party -> party.post().equals(post))
                .map(party -> words.name(party, file, Locale.CHINA))
                .collect(Collectors.joining(words.comma(Locale.CHINA)));
    }

    private static String camel(String id) {
        var at = id.indexOf('-');
        return at < 0
                ? id
                : id.substring(0, at) + Character.toUpperCase(id.charAt(at + 1)) + camel(id.substring(at + 2));
    }
}
