package quanheng.plans.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quanheng.plans.VersionText;
import quanheng.reading.Found;
import quanheng.reading.Period;

/// What a plan says about itself, with the words it says it in.
final class Facts {
    private final String source;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(String source) {
        this.source = source;
    }

    /// @param label message key
    /// @param value empty where the text does not tell
    /// @param words of the text; empty where it was inferred or is the value itself
    record Fact(String label, String value, String words) {}

    static List<Fact> of(VersionText text) {
        var header = text.version().header();
        var facts = new Facts(text.source());
        facts.add("plans.number", header.number(), Function.identity());
        facts.add("plans.issuer", header.issuer(), Function.identity());
        facts.add("plans.issued", header.issuedOn(), Objects::toString);
        facts.add("plans.period", header.period(), Facts::words);
        facts.add("plans.region", header.region(), Function.identity());
        return facts.facts;
    }

    static String words(Period period) {
        return period.startsOn() + " – " + period.endsOn();
    }

    private <T> void add(String label, @Nullable Found<T> found, Function<T, String> words) {
        if (found == null) {
            facts.add(new Fact(label, "", ""));
            return;
        }
        var value = words.apply(found.value());
        var span = found.span();
        var quote = span == null ? "" : span.in(source).strip();
        facts.add(new Fact(label, value, quote.equals(value) ? "" : quote));
    }
}
