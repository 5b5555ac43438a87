package quanheng.plans.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quanheng.plans.Amendment;
import quanheng.plans.VersionText;
import quanheng.reading.Basis;
import quanheng.reading.Clause;
import quanheng.reading.Comparison;
import quanheng.reading.Duty;
import quanheng.reading.Finding;
import quanheng.reading.Member;
import quanheng.reading.Phase;
import quanheng.reading.Quantity;
import quanheng.reading.Reason;
import quanheng.reading.Safeguard;
import quanheng.reading.Span;
import quanheng.reading.Target;
import quanheng.reading.TargetKind;
import quanheng.reading.UnitMention;

/// Reads a finding from a form and gathers everything that is wrong with it.
final class FormReading {
    private static final int LONGEST = 2000;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,9})?");

    private final FindingForm form;
    private final VersionText text;
    private final @Nullable Finding before;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    private FormReading(FindingForm form, VersionText text, @Nullable Finding before) {
        this.form = form;
        this.text = text;
        this.before = before;
    }

    /// What a form came to.
    sealed interface Outcome {
        record Filled(Finding finding, Amendment amendment) implements Outcome {}

        record Refused(FindingForm form) implements Outcome {}
    }

    /// @param before the finding that is put right; null for a new one
    static Outcome of(FindingForm form, VersionText text, @Nullable Finding before) {
        return new FormReading(form, text, before).read();
    }

    private Outcome read() {
        var span = span();
        var finding = finding(span);
        var amendment = amendment();
        return wrong.isEmpty() ? new Outcome.Filled(finding, amendment) : new Outcome.Refused(form.refused(wrong));
    }

    private Finding finding(Span span) {
        var clause = before != null && before.span().equals(span) ? before.clause() : clauseAround(span);
        var reason = before == null ? Reason.of(FindingLines.PERSON) : before.reason();
        return switch (form.kind()) {
            case TARGET ->
                new Target(
                        span,
                        clause,
                        required("name"),
                        comparison(),
                        quantity(),
                        measure(),
                        day("deadline"),
                        optional("scope"),
                        form.value("rule").equals("yes"),
                        reason,
                        1);
            case DUTY -> duty(span, clause, reason);
            case PHASE -> phase(span, clause, reason);
            case MEMBER ->
                new Member(span, clause, optional("body"), line("role"), required("name"), line("post"), reason, 1);
            case BASIS -> new Basis(span, clause, required("title"), optional("number"), reason, 1);
            case SAFEGUARD -> new Safeguard(span, clause, required("title"), reason, 1);
        };
    }

    private Duty duty(Span span, String clause, Reason reason) {
        var old = before instanceof Duty duty ? duty : null;
        var around = text.clause(clause).map(Clause::span).orElse(span);
        return new Duty(
                span,
                clause,
                line("number"),
                line("section"),
                required("title"),
                old == null
                        ? new Span(Math.min(span.start(), around.start()), Math.max(span.end(), around.end()))
                        : old.body(),
                units("leads", old == null ? List.of() : old.leads()),
                units("cooperators", old == null ? List.of() : old.cooperators()),
                old == null ? List.of() : old.commitments(),
                reason,
                1,
                old == null || form.value("deadline").isEmpty() ? null : old.deadline());
    }

    private Phase phase(Span span, String clause, Reason reason) {
        var from = day("from");
        var to = day("to");
        if (from != null && to != null && to.isBefore(from)) {
            wrong.put("to", "plans.wrong.before");
        }
        return new Phase(span, clause, required("name"), from, to, reason, 1);
    }

    private Amendment amendment() {
        return switch (form.kind()) {
            case TARGET ->
                new Amendment(
                        Stream.concat(assigned("leads", true), assigned("cooperators", false))
                                .toList(),
                        null);
            case DUTY -> new Amendment(List.of(), otherDay());
            case PHASE, MEMBER, BASIS, SAFEGUARD -> Amendment.NONE;
        };
    }

    /// The last day of a duty where it is not the one that was read.
    private @Nullable LocalDate otherDay() {
        var typed = day("deadline");
        return before instanceof Duty duty && Objects.equals(duty.deadline(), typed) ? null : typed;
    }

    private Stream<Amendment.Assigned> assigned(String field, boolean lead) {
        return lines(field).map(name -> new Amendment.Assigned(name, lead));
    }

    /// Units named before keep the place where they are printed.
    private List<UnitMention> units(String field, List<UnitMention> before) {
        return lines(field)
                .map(name -> before.stream()
                        .filter(unit -> unit.name().equals(name))
                        .findFirst()
                        .orElseGet(() -> new UnitMention(name, null, false)))
                .toList();
    }

    private Stream<String> lines(String field) {
        return form.value(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct();
    }

    /// The words, as near as can be to where they stood.
    private Span span() {
        var words = form.value("words");
        var near = before == null ? start() : before.span().start();
        if (words.isEmpty()) {
            wrong.put("words", "plans.wrong.missing");
            return new Span(0, 1);
        }
        if (before != null && words.equals(before.span().in(text.source()).strip())) {
            return before.span();
        }
        var after = text.source().indexOf(words, near);
        var ahead = text.source().lastIndexOf(words, near);
        if (after < 0 && ahead < 0) {
            wrong.put("words", "plans.wrong.not-in-text");
            return new Span(0, 1);
        }
        var nearer = ahead < 0 || (after >= 0 && after - near <= near - ahead);
        var at = nearer ? after : ahead;
        return new Span(at, at + words.length());
    }

    private int start() {
        try {
            return Math.clamp(
                    Integer.parseInt(form.value("start")), 0, text.source().length());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private String clauseAround(Span span) {
        return text.clauses().stream()
                .filter(clause -> clause.span().start() <= span.start()
                        && span.start() < clause.span().end())
                .min(Comparator.comparingInt(
                        clause -> clause.span().end() - clause.span().start()))
                .map(Clause::id)
                .orElse("");
    }

    private Comparison comparison() {
        return Stream.of(Comparison.values())
                .filter(each -> each.name().equals(form.value("comparison")))
                .findFirst()
                .orElseGet(() -> {
                    wrong.put("comparison", "plans.wrong.missing");
                    return Comparison.AT_LEAST;
                });
    }

    private TargetKind measure() {
        return Stream.of(TargetKind.values())
                .filter(each -> each.name().equals(form.value("measure")))
                .findFirst()
                .orElseGet(() -> {
                    wrong.put("measure", "plans.wrong.missing");
                    return TargetKind.STOCK;
                });
    }

    private @Nullable Quantity quantity() {
        var comparison = form.value("comparison");
        var direction = comparison.equals(Comparison.RISING.name()) || comparison.equals(Comparison.FALLING.name());
        if (direction && form.value("low").isEmpty()) {
            return null;
        }
        var low = number("low");
        var high = form.value("high").isEmpty() ? low : number("high");
        if (low == null) {
            wrong.putIfAbsent("low", "plans.wrong.missing");
            return null;
        }
        if (high == null || high.compareTo(low) < 0) {
            wrong.putIfAbsent("high", "plans.wrong.before");
            return null;
        }
        return new Quantity(low, high, line("unit"));
    }

    private @Nullable BigDecimal number(String field) {
        var typed = form.value(field).replace(",", "");
        if (typed.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(typed).matches()) {
            wrong.put(field, "plans.wrong.number");
            return null;
        }
        return new BigDecimal(typed);
    }

    private @Nullable LocalDate day(String field) {
        try {
            return form.value(field).isEmpty() ? null : LocalDate.parse(form.value(field));
        } catch (DateTimeParseException e) {
            wrong.put(field, "plans.wrong.date");
            return null;
        }
    }

    private String required(String field) {
        if (form.value(field).isEmpty()) {
            wrong.put(field, "plans.wrong.missing");
        }
        return line(field);
    }

    private @Nullable String optional(String field) {
        return form.value(field).isEmpty() ? null : line(field);
    }

    private String line(String field) {
        if (form.value(field).length() > LONGEST) {
            wrong.put(field, "plans.wrong.long");
        }
        return form.value(field);
    }
}
