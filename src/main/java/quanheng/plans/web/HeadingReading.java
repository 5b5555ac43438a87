package quanheng.plans.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quanheng.plans.Plans;
import quanheng.plans.VersionText;
import quanheng.reading.Found;
import quanheng.reading.Header;
import quanheng.reading.Period;
import quanheng.reading.Reason;
import quanheng.reading.Span;

/// Reads a header from a form and gathers everything that is wrong with it. What a person left as it
/// was read keeps the words it was read from.
final class HeadingReading {
    private static final int LONGEST = 200;

    private final HeadingForm form;
    private final VersionText text;
    private final Map<String, String> wrong = new LinkedHashMap<>();

    private HeadingReading(HeadingForm form, VersionText text) {
        this.form = form;
        this.text = text;
    }

    /// What a form came to.
    sealed interface Outcome {
        record Filled(Header header) implements Outcome {}

        record Refused(HeadingForm form) implements Outcome {}
    }

    static Outcome of(HeadingForm form, VersionText text, Plans plans) {
        return new HeadingReading(form, text).read(plans);
    }

    private Outcome read(Plans plans) {
        var before = text.version().header();
        var header = new Header(
                line("name", before.title()),
                line("number", before.number()),
                line("issuer", before.issuer()),
                found(day("issued"), before.issuedOn(), form.value("issued")),
                found(period(), before.period(), form.value("starts")),
                line("region", before.region()));
        if (!Objects.equals(header.region(), before.region())
                && header.region() != null
                && !plans.knowsRegion(header)) {
            wrong.put("region", "plans.wrong.region");
        }
        return wrong.isEmpty() ? new Outcome.Filled(header) : new Outcome.Refused(form.refused(wrong));
    }

    private @Nullable Found<String> line(String field, @Nullable Found<String> before) {
        var value = form.value(field).replaceAll("\\s+", " ");
        if (value.length() > LONGEST) {
            wrong.put(field, "plans.wrong.longer");
        }
        return found(value.isEmpty() ? null : value, before, value);
    }

    /// The same fact as before, or a person's, with its words where the text has them.
    private <T> @Nullable Found<T> found(@Nullable T value, @Nullable Found<T> before, String words) {
        if (value == null || (before != null && before.value().equals(value))) {
            return value == null ? null : before;
        }
        var at = text.source().indexOf(words);
        return new Found<>(value, at < 0 ? null : new Span(at, at + words.length()), Reason.of(FindingLines.PERSON));
    }

    private @Nullable Period period() {
        var from = day("starts");
        var to = day("ends");
        if (from == null && to == null) {
            return null;
        }
        if (from == null || to == null) {
            wrong.putIfAbsent(from == null ? "starts" : "ends", "plans.wrong.both");
            return null;
        }
        if (to.isBefore(from)) {
            wrong.put("ends", "plans.wrong.before");
            return null;
        }
        return new Period(from, to);
    }

    private @Nullable LocalDate day(String field) {
        try {
            return form.value(field).isEmpty() ? null : LocalDate.parse(form.value(field));
        } catch (DateTimeParseException e) {
            wrong.put(field, "plans.wrong.date");
            return null;
        }
    }
}
