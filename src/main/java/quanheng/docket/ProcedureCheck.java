package quanheng.docket;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds everything that is wrong with a procedure: parts without names, twice the same id, references to parts or
/// rules
/// there are not, acts nobody can reach.
final class ProcedureCheck {
    private final Procedure procedure;
    private final List<String> faults = new ArrayList<>();
    private final Set<String> posts;
    private final Set<String> clocks;
    private final Set<String> stages;
    private final Set<String> acts;
    private final Set<String> evidence;

    private ProcedureCheck(Procedure procedure) {
        this.procedure = procedure;
        this.posts = ids("post", procedure.posts());
        this.clocks = ids("clock", procedure.clocks());
        this.stages = ids("stage", procedure.stages());
        this.acts = ids("act", procedure.acts());
        this.evidence = ids("evidence", procedure.evidence());
    }

    static List<String> faults(Procedure procedure) {
        var check = new ProcedureCheck(procedure);
        check.whole();
        procedure.clocks().forEach(clock -> check.known("post", check.posts, "clock " + clock.id(), clock.on()));
        procedure.acts().forEach(check::act);
        return check.faults;
    }

    private Set<String> ids(String what, List<? extends Named> parts) {
        var seen = new HashSet<String>();
        for (var part : parts) {
            var id = part.id();
            if (!id.matches("[A-Za-z][A-Za-z0-9-]*")) {
                faults.add("%s '%s': an id has letters, digits and hyphens".formatted(what, id));
            }
            if (!seen.add(id)) {
                faults.add("%s %s stands twice".formatted(what, id));
            }
            named(what + " " + id, part);
        }
        return seen;
    }

    private void named(String where, Named part) {
        if (!part.names().keySet().equals(Set.of("zh", "en"))
                || part.names().values().stream().anyMatch(String::isBlank)) {
            faults.add("%s: needs a name in zh and in en".formatted(where));
        }
    }

    private void whole() {
        named("procedure", procedure);
        if (procedure.prefix().isBlank()) {
            faults.add("procedure: needs a prefix for its numbers");
        }
        if (procedure.acts().stream().filter(ActKind::opens).count() != 1) {
            faults.add("procedure: exactly one act opens a case");
        }
        if (procedure.stages().stream().noneMatch(Procedure.Stage::end)) {
            faults.add("procedure: needs a stage that ends it");
        }
        known("act", acts, "anchor", procedure.anchor());
        var reached = procedure.acts().stream().map(ActKind::to).collect(Collectors.toSet());
        stages.stream()
                .filter(stage -> !reached.contains(stage))
                .forEach(stage -> faults.add("stage %s: no act leads to it".formatted(stage)));
        var started = procedure.acts().stream()
                .flatMap(act -> act.starts().stream())
                .map(ActKind.Start::clock)
                .collect(Collectors.toSet());
        clocks.stream()
                .filter(clock -> !started.contains(clock))
                .forEach(clock -> faults.add("clock %s: no act starts it".formatted(clock)));
    }

    private void act(ActKind act) {
        var where = "act " + act.id();
        if (act.by().isEmpty()) {
            faults.add(where + ": nobody may do it");
        }
        if (act.opens()
                && (act.to().isEmpty() || act.isApproved() || !act.needs().isEmpty() || hasFiles(act))) {
            faults.add(where + ": the act that opens leads to a stage, and takes no approval and no files");
        }
        all("post", posts, where, Stream.of(act.by(), act.enteredBy(), act.seenBy()));
        all("stage", stages, where, Stream.of(act.from()));
        all("act", acts, where, Stream.of(act.after(), act.notAfter()));
        all("evidence", evidence, where, Stream.of(act.needs()));
        all("clock", clocks, where, Stream.of(act.ends(), act.cancels(), act.resumes()));
        optional("post", posts, where, act.approvedBy());
        optional("stage", stages, where, act.to());
        act.fields().forEach(field -> field(where, field));
        ids(where + " field", act.fields());
        act.starts().forEach(start -> start(where, act, start));
        act.stops().forEach(stop -> limit(where, stop.clock(), stop.rule(), stop.scope()));
        act.prolongations().forEach(more -> {
            term(where, more.clock(), more.rule(), more.scope());
            kind(where, act, more.count(), FieldKind.NUMBER);
        });
        parties(where, act);
        act.basis().forEach(basis -> basis(where, basis));
        act.terms().forEach(term -> term(where, act, term));
    }

    private static boolean hasFiles(ActKind act) {
        return act.fields().stream().anyMatch(field -> field.kind() == FieldKind.FILE);
    }

    private void field(String where, ActKind.Field field) {
        var at = where + " field " + field.id();
        ids(at + " choice", field.choices());
        if (field.kind() == null) {
            faults.add(at + ": needs a kind");
        } else if ((field.kind() == FieldKind.CHOICE) == field.choices().isEmpty()) {
            faults.add(at + ": a choice has choices, and nothing else has");
        }
        if (field.kind() == FieldKind.FILE) {
            known("evidence", evidence, at, field.id());
        }
    }

    private void start(String where, ActKind act, ActKind.Start start) {
        if (start.lastDayField().isPresent()) {
            limit(where, start.clock(), start.rule(), start.scope());
            start.lastDayField().ifPresent(field -> day(where, act, field));
        } else {
            term(where, start.clock(), start.rule(), start.scope());
        }
        if (start.field().isEmpty() && !Set.of("", "happened").contains(start.from())) {
            faults.add("%s: a clock starts from 'happened' or 'field:<id>', not '%s'".formatted(where, start.from()));
        }
        start.field().ifPresent(field -> day(where, act, field));
        start.when().keySet().forEach(field -> fieldOf(where, act, field));
    }

    private void parties(String where, ActKind act) {
        kind(where, act, act.of(), FieldKind.PARTY);
        act.leaves().forEach(field -> kind(where, act, field, FieldKind.PARTY));
        for (var change : act.changes()) {
            kind(where, act, change.party(), FieldKind.PARTY);
            kind(where, act, change.name(), FieldKind.TEXT);
            kind(where, act, change.contact(), FieldKind.TEXT);
        }
        for (var join : act.joins()) {
            if (join.post().startsWith("field:")) {
                kind(where, act, join.post().substring("field:".length()), FieldKind.CHOICE);
            } else {
                known("post", posts, where, join.post());
            }
            kind(where, act, join.name(), FieldKind.TEXT);
            kind(where, act, join.contact(), FieldKind.TEXT);
        }
    }

    /// @param field empty where there need be none
    private void kind(String where, ActKind act, String field, FieldKind wanted) {
        if (!field.isEmpty()
                && act.field(field).filter(each -> each.kind() == wanted).isEmpty()) {
            faults.add("%s: field %s is not of the kind %s".formatted(where, field, wanted));
        }
    }

    private void day(String where, ActKind act, String field) {
        var kind = act.field(field).map(ActKind.Field::kind).orElse(null);
        if (kind != FieldKind.DAY && kind != FieldKind.MOMENT) {
            faults.add("%s: field %s is no day or moment".formatted(where, field));
        }
    }

    private void fieldOf(String where, ActKind act, String field) {
        if (act.field(field).isEmpty()) {
            faults.add("%s: there is no field %s".formatted(where, field));
        }
    }

    private void term(String where, ActKind act, ActKind.Term term) {
        if (term.check() == null) {
            faults.add(where + ": a term needs a check");
            return;
        }
        var at = where + " term " + term.check().name().toLowerCase(Locale.ROOT);
        if (term.check() != TermCheck.OTHER_PERSON) {
            fieldOf(at, act, term.field());
        }
        switch (term.check()) {
            case NOTICE -> term(at, term.rule(), term.scope());
            case WITHIN -> {
                term(at, term.rule(), term.scope());
                known("act", acts, at, term.value());
            }
            case NOT_BEFORE, OTHER_PERSON -> known("act", acts, at, term.value());
            case HOLDS_POST -> known("post", posts, at, term.value());
            case AT_LEAST, AT_MOST -> number(at, term.value());
            case ODD -> {}
        }
        if (!term.rule().isEmpty() && !CitedRule.exists(term.rule(), term.scope())) {
            faults.add("%s: there is no rule %s %s"
                    .formatted(at, term.rule(), term.scope())
                    .strip());
        }
    }

    private void number(String where, String value) {
        if (!value.matches("-?[0-9]+([.][0-9]+)?")) {
            faults.add("%s: '%s' is no number".formatted(where, value));
        }
    }

    private void basis(String where, String basis) {
        if (!CitedRule.of(basis).exists()) {
            faults.add("%s: there is no rule %s".formatted(where, basis));
        }
    }

    private void limit(String where, String clock, String rule, String scope) {
        known("clock", clocks, where, clock);
        if (!CitedRule.exists(rule, scope)) {
            faults.add(
                    "%s: there is no rule %s %s".formatted(where, rule, scope).strip());
        }
    }

    private void term(String where, String clock, String rule, String scope) {
        known("clock", clocks, where, clock);
        term(where, rule, scope);
    }

    private void term(String where, String rule, String scope) {
        if (!CitedRule.hasLength(rule, scope)) {
            faults.add("%s: there is no rule %s %s with a length"
                    .formatted(where, rule, scope)
                    .replace("  ", " "));
        }
    }

    private void all(String what, Set<String> known, String where, Stream<List<String>> lists) {
        lists.flatMap(List::stream).forEach(id -> known(what, known, where, id));
    }

    private void optional(String what, Set<String> known, String where, String id) {
        if (!id.isEmpty()) {
            known(what, known, where, id);
        }
    }

    private void known(String what, Set<String> known, String where, String id) {
        if (!known.contains(id)) {
            faults.add("%s: there is no %s '%s'".formatted(where, what, id));
        }
    }
}
