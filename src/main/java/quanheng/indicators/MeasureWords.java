package quanheng.indicators;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Measures, their quantities and criteria, and whole formulas in words.
@Component
public class MeasureWords {
    private final Indicators indicators;
    private final MessageSource messages;

    MeasureWords(Indicators indicators, MessageSource messages) {
        this.indicators = indicators;
        this.messages = messages;
    }

    /// A sentence with those that say it more closely.
    ///
    /// @param parts more closely; none where the words say all
    public record Clause(String words, List<Clause> parts) {
        public Clause {
            parts = List.copyOf(parts);
        }

        static Clause of(String words) {
            return new Clause(words, List.of());
        }
    }

    /// The name of a measure; its id where its module gives none.
    public String measure(String id, Locale language) {
        return first(language, id, "measures." + id);
    }

    /// The name of a quantity.
    public String quantity(String measure, String quantity, Locale language) {
        return first(
                language, quantity, "measures.%s.%s".formatted(measure, quantity), "measures.quantity." + quantity);
    }

    /// The name of a criterion, without what it asks for.
    public String criterion(String measure, String criterion, Locale language) {
        return first(
                language, criterion, "measures.%s.%s".formatted(measure, criterion), "measures.criterion." + criterion);
    }

    /// What the criterion takes where it takes neither choices nor nothing, such as a number of years; empty where
    /// there is nothing to write.
    public String hint(String measure, String criterion, Locale language) {
        return first(
                language,
                "",
                "measures.%s.%s.hint".formatted(measure, criterion),
                "measures.criterion." + criterion + ".hint");
    }

    /// One value a criterion can take.
    public String value(Measure measure, String criterion, Locale language, String value) {
        return measure.words(new Criterion.Is(criterion, List.of(value)), language);
    }

    /// How a formula is reckoned, step by step.
    public Clause formula(Formula formula, Locale language) {
        return switch (formula) {
            case Formula.Count count -> count(count, language);
            case Formula.Sum sum ->
                new Clause(
                        text("indicators.formula.sum", language),
                        sum.of().stream().map(part -> formula(part, language)).toList());
            case Formula.Share share ->
                new Clause(
                        times(share.times(), language),
                        List.of(
                                under("indicators.formula.part", share.part(), language),
                                under("indicators.formula.whole", share.whole(), language)));
            case Formula.Growth growth ->
                new Clause(
                        text("indicators.formula.growth." + growth.method(), language),
                        List.of(under("indicators.formula.of", growth.of(), language)));
        };
    }

    private String times(BigDecimal times, Locale language) {
        return times.compareTo(BigDecimal.ONE) == 0
                ? text("indicators.formula.share", language)
                : text("indicators.formula.share.times", language, times.toPlainString());
    }

    private Clause under(String key, Formula formula, Locale language) {
        var inner = formula(formula, language);
        return new Clause(text(key, language, inner.words()), inner.parts());
    }

    private Clause count(Formula.Count count, Locale language) {
        var quantity = count.quantity().isEmpty() ? "records" : count.quantity();
        var parts = new ArrayList<Clause>();
        count.where().forEach(criterion -> parts.add(criterion(count.measure(), criterion, language)));
        var words = text(
                "indicators.formula.count",
                language,
                measure(count.measure(), language),
                quantity(count.measure(), quantity, language));
        return new Clause(words, parts);
    }

    private Clause criterion(String measure, Criterion criterion, Locale language) {
        return switch (criterion) {
            case Criterion.Is is -> Clause.of(is(measure, is, language));
            case Criterion.AnyOf any ->
                new Clause(
                        text("indicators.criterion.any", language),
                        any.anyOf().stream()
                                .map(each -> criterion(measure, each, language))
                                .toList());
        };
    }

    private String is(String id, Criterion.Is is, Locale language) {
        var measure = indicators.measure(id);
        var words = measure.words(is, language);
        return measure.choices(is.is()).isEmpty()
                ? words
                : text("indicators.formula.chosen", language, criterion(id, is.is(), language), words);
    }

    private String text(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    private String first(Locale language, String otherwise, String... keys) {
        for (var key : keys) {
            @Nullable String found = messages.getMessage(key, null, null, language);
            if (found != null) {
                return found;
            }
        }
        return otherwise;
    }
}
