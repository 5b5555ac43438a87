package quanheng.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Prints a reading as JSON, in UTF-8 characters, days as `YYYY-MM-DD`, positions in UTF-16 units.
public final class ReadingJson {
    private final Reading reading;
    private final JsonText out = new JsonText();

    private ReadingJson(Reading reading) {
        this.reading = reading;
    }

    /// The reading as one JSON object.
    public static String of(Reading reading) {
        return new ReadingJson(reading).write();
    }

    private String write() {
        out.open('{');
        header();
        out.list("basis", reading.all(Basis.class), this::basis);
        var targets = reading.all(Target.class);
        out.list("indicators", targets.stream().filter(t -> !t.rule()).toList(), this::target);
        out.list("rules", targets.stream().filter(Target::rule).toList(), this::target);
        out.list("tasks", reading.all(Duty.class), this::duty);
        out.list("phases", reading.all(Phase.class), this::phase);
        out.list("organization", reading.all(Member.class), this::member);
        out.list("safeguards", reading.all(Safeguard.class), s -> out.value(s.title()));
        out.list("oddities", reading.oddities(), this::oddity);
        out.list("clauses", reading.clauses(), this::clause);
        out.close('}');
        return out.toString();
    }

    private static <T> @Nullable T value(@Nullable Found<T> found) {
        return found == null ? null : found.value();
    }

    private void header() {
        var header = reading.header();
        out.field("title", value(header.title()));
        out.field("issuer", value(header.issuer()));
        out.field("document_number", value(header.number()));
        out.field("issued_on", text(value(header.issuedOn())));
        var period = value(header.period());
        if (period == null) {
            out.field("period", null);
        } else {
            out.key("period");
            out.open('{');
            out.field("start", text(period.startsOn()));
            out.field("end", text(period.endsOn()));
            out.close('}');
        }
        out.field("region", value(header.region()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void basis(Basis basis) {
        out.open('{');
        out.field("title", basis.title());
        out.field("number", basis.number());
        common(basis);
    }

    private void target(Target target) {
        out.open('{');
        out.field("name", target.name());
        out.field("quote", target.span().in(reading.source()));
        out.field("comparator", target.comparison().sign());
        var quantity = target.quantity();
        if (quantity == null) {
            out.field("value", null);
            out.field("unit", null);
        } else {
            out.key("value");
            var low = quantity.low().toPlainString();
            out.raw(quantity.isRange() ? "[" + low + "," + quantity.high().toPlainString() + "]" : low);
            out.field("unit", quantity.unit());
        }
        out.field("kind", target.kind().word());
        out.field("deadline", text(target.deadline()));
        out.field("scope", target.scope());
        common(target);
    }

    private void duty(Duty duty) {
        out.open('{');
        out.field("number", duty.number());
        out.field("section", duty.section());
        out.field("title", duty.title());
        out.list("lead_units", duty.leads(), u -> out.value(u.name()));
        out.list("cooperating_units", duty.cooperators(), u -> out.value(u.name()));
        out.list("measurable_commitments", duty.commitments(), s -> out.value(s.in(reading.source())));
        out.field("deadline", text(duty.deadline()));
        common(duty);
    }

    private void phase(Phase phase) {
        out.open('{');
        out.field("name", phase.name());
        out.field("start", text(phase.startsOn()));
        out.field("end", text(phase.endsOn()));
        common(phase);
    }

    private void member(Member member) {
        out.open('{');
        out.field("role", member.role());
        out.field("name", member.name());
        out.field("post", member.post());
        out.field("body", member.body());
        common(member);
    }

    private void common(Finding finding) {
        out.field("clause", finding.clause());
        span("span", finding.span());
        out.field("rule", finding.reason().rule());
        out.list("words", finding.reason().words(), out::value);
        out.key("confidence");
        out.raw(String.valueOf(Math.round(finding.confidence() * 100) / 100.0));
        out.close('}');
    }

    private void span(String key, Span span) {
        out.key(key);
        out.raw("[" + span.start() + "," + span.end() + "]");
    }

    private void oddity(Oddity oddity) {
        out.open('{');
        out.field("kind", oddity.kind());
        out.list("words", oddity.words(), out::value);
        span("span", oddity.span());
        out.close('}');
    }

    private void clause(Clause clause) {
        out.open('{');
        out.field("id", clause.id());
        out.field("parent", clause.parent());
        out.field("label", clause.label());
        out.field("heading", clause.heading());
        out.field("role", clause.role().name().toLowerCase(java.util.Locale.ROOT));
        span("span", clause.span());
        span("text", clause.text());
        out.close('}');
    }
}
