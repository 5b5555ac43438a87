package quanheng.plans.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quanheng.plans.VersionText;
import quanheng.reading.Found;
import quanheng.reading.Header;

/// The form in which a person puts right what a plan says about itself, as typed.
///
/// @param values by the name of the field
/// @param quotes words of the text each was read from; no entry where it was not read or was inferred
/// @param wrong  message keys of what is wrong, by the name of the field, in the form's order
record HeadingForm(Map<String, String> values, Map<String, String> quotes, Map<String, String> wrong) {
    /// Names of the fields, in the form's order; their labels are the messages `plans.heading.<name>`.
    static final List<String> FIELDS = List.of("name", "number", "issuer", "issued", "starts", "ends", "region");

    static HeadingForm of(VersionText text) {
        return typed(text, values(text.version().header()));
    }

    static HeadingForm typed(VersionText text, Map<String, String> values) {
        return new HeadingForm(values, quotes(text), Map.of());
    }

    private static Map<String, String> values(Header header) {
        var values = new HashMap<String, String>();
        values.put("name", word(header.title(), Function.identity()));
        values.put("number", word(header.number(), Function.identity()));
        values.put("issuer", word(header.issuer(), Function.identity()));
        values.put("issued", word(header.issuedOn(), LocalDate::toString));
        values.put("starts", word(header.period(), period -> period.startsOn().toString()));
        values.put("ends", word(header.period(), period -> period.endsOn().toString()));
        values.put("region", word(header.region(), Function.identity()));
        return values;
    }

    private static Map<String, String> quotes(VersionText text) {
        var header = text.version().header();
        var quotes = new HashMap<String, String>();
        quote(quotes, "name", header.title(), text);
        quote(quotes, "number", header.number(), text);
        quote(quotes, "issuer", header.issuer(), text);
        quote(quotes, "issued", header.issuedOn(), text);
        quote(quotes, "starts", header.period(), text);
        quote(quotes, "ends", header.period(), text);
        quote(quotes, "region", header.region(), text);
        return quotes;
    }

    private static void quote(Map<String, String> quotes, String name, @Nullable Found<?> found, VersionText text) {
        var span = found == null ? null : found.span();
        if (span != null) {
            quotes.put(name, span.in(text.source()).strip());
        }
    }

    private static <T> String word(@Nullable Found<T> found, Function<T, String> words) {
        return found == null ? "" : words.apply(found.value());
    }

    HeadingForm refused(Map<String, String> faults) {
        return new HeadingForm(values, quotes, faults);
    }

    public List<String> fields() {
        return FIELDS;
    }

    /// What was typed into a field, without spaces around it.
    public String value(String name) {
        return values.getOrDefault(name, "").strip();
    }

    /// Message key of what is wrong with a field; null where nothing is.
    public @Nullable String fault(String name) {
        return wrong.get(name);
    }

    /// How a field is drawn.
    public String type(String name) {
        return switch (name) {
            case "issued", "starts", "ends" -> "date";
            default -> "text";
        };
    }
}
