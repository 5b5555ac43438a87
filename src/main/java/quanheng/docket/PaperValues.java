package quanheng.docket;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quanheng.law.Rule;

/// What a case tells its papers, by the names templates use: `caseNumber`, `matter`, its parties by post, what was told
/// with its acts by field (choices in words as `<field>Words`), the day of each act as `<act>On`, the last day of each
/// clock as `<clock>By`. What the act of the paper itself told comes before what others told.
///
/// @param before the case before that act; null where the act makes no limit longer
record PaperValues(CaseFile file, @Nullable CaseFile before, CaseWords words, PersonNames people) {
    Map<String, String> of(Act issuer) {
        var values = new LinkedHashMap<String, String>();
        values.put("caseNumber", file.head().number());
        values.put("intakeNumber", file.head().number());
        values.put("matter", file.head().title());
        materials(values);
        file.procedure().posts().stream()
                .filter(Procedure.Post::party)
                .forEach(post -> values.put(camel(post.id()), parties(post.id())));
        file.acts().stream()
                .filter(act -> act.move() == Act.Move.DONE || act.move() == Act.Move.APPROVED)
                .forEach(act -> act(act, values));
        act(issuer, values);
        clocks(file, "By", values);
        if (before != null) {
            formerly(before, values);
        }
        lengths(issuer, values);
        values.values().removeIf(String::isEmpty);
        PaperUses.complete(values);
        return values;
    }

    /// What is on file besides the office's own papers, as rows of a table; before anything is, what came in by itself.
    private void materials(Map<String, String> values) {
        var rows = new StringJoiner("\n");
        var titles = file.exhibits().stream()
                .filter(exhibit -> !exhibit.isPaper() && !exhibit.confidential())
                .map(Exhibit::title)
                .toList();
        var listed = titles.isEmpty() ? List.of(file.procedure().opening().name(Locale.CHINA)) : titles;
        for (var at = 0; at < listed.size(); at++) {
            rows.add("%d|%s|1|".formatted(at + 1, listed.get(at).replace('|', ' ')));
        }
        values.put("materials", rows.toString());
        values.put("copies", Integer.toString(listed.size()));
        values.put("channel", words.say("docket.papers.channel", Locale.CHINA));
    }

    private static void clocks(CaseFile file, String ending, Map<String, String> values) {
        file.clocks().forEach(clock -> {
            var lastDay = clock.lastDay();
            if (lastDay != null) {
                values.put(camel(clock.kind().id()) + ending, lastDay.toString());
            }
        });
    }

    /// The last day of what is running out, before it was put off.
    private void formerly(CaseFile earlier, Map<String, String> values) {
        var longer = file.clocks().stream()
                .filter(clock -> earlier.clocks().stream()
                        .anyMatch(old -> old.starter() == clock.starter()
                                && old.kind().equals(clock.kind())
                                && old.lastDay() != null
                                && !old.lastDay().equals(clock.lastDay())))
                .map(CaseClock::kind)
                .toList();
        earlier.clocks().stream()
                .filter(clock -> longer.contains(clock.kind()))
                .flatMap(clock -> Optional.ofNullable(clock.lastDay()).stream())
                .findFirst()
                .ifPresent(day -> values.put("formerlyBy", day.toString()));
    }

    /// How many days, or whatever the rule counts in, each clock of the act gives.
    private void lengths(Act issuer, Map<String, String> values) {
        var kind = file.procedure().act(issuer.kind()).orElseThrow();
        for (var start : kind.starts()) {
            if (start.applies(issuer.told())) {
                new CitedRule(start.rule(), start.scope())
                        .on(file.lawOn())
                        .map(Rule::length)
                        .ifPresent(
                                length -> values.put(camel(start.clock()) + "Days", Integer.toString(length.count())));
            }
        }
    }

    private void act(Act act, Map<String, String> values) {
        var kind = file.procedure().act(act.kind()).orElseThrow();
        var proposal = file.act(act.settles()).orElse(act);
        values.put(camel(act.kind()) + "On", day(act));
        if (kind.opens()) {
            values.put("receivedOn", day(act));
        }
        if (act.kind().equals(file.procedure().anchor())) {
            values.put("acceptedOn", day(act));
        }
        kind.fields().stream().filter(field -> !act.told(field.id()).isEmpty()).forEach(field -> {
            var value = act.told(field.id());
            values.put(camel(field.id()), told(field, value));
            if (field.kind() == FieldKind.CHOICE) {
                values.put(camel(field.id()) + "Words", words.told(field, value, file, Locale.CHINA));
            }
        });
        values.put("officer", people.name(proposal.author()));
        values.put("approvedBy", act.settles() == 0 ? "" : people.name(act.author()));
        values.put("approvedOn", act.settles() == 0 ? "" : day(act));
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
