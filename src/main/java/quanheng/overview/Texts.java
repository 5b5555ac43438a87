package quanheng.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.indicators.Phrase;
import quanheng.indicators.Phrases;
import quanheng.parties.Region;
import quanheng.parties.Regions;
import quanheng.plans.PromiseKind;
import quanheng.reading.Comparison;
import quanheng.reading.Quantity;
import quanheng.reading.Target;
import quanheng.targets.Reached;

/// The words of the ledger in a reader's language.
@Component
public class Texts {
    private final MessageSource messages;
    private final Phrases phrases;
    private final Regions regions;

    Texts(MessageSource messages, Phrases phrases, Regions regions) {
        this.messages = messages;
        this.phrases = phrases;
        this.regions = regions;
    }

    /// A message of this module, such as `kind.target`.
    public String text(Locale locale, String key, Object... words) {
        return messages.getMessage("overview." + key, words, locale);
    }

    /// A state's name.
    public String state(Locale locale, PromiseState state) {
        return text(locale, "state." + state.word());
    }

    /// A kind's name.
    public String kind(Locale locale, PromiseKind kind) {
        return text(locale, "kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    /// Why a promise stands where it does, as sentences.
    public String grounds(Locale locale, Standing standing) {
        return standing.grounds().stream()
                .map(ground ->
                        text(locale, "ground." + ground.rule(), ground.words().toArray()))
                .collect(Collectors.joining(locale.getLanguage().equals("zh") ? "" : " "));
    }

    /// A target's value with its comparison, such as `≥ 3.2 万件`; empty for a promise without one.
    public String target(Locale locale, @Nullable Target target) {
        if (target == null) {
            return "";
        }
        var quantity = target.quantity();
        if (quantity == null) {
            return text(locale, target.comparison() == Comparison.FALLING ? "target.falling" : "target.rising");
        }
        var sign = switch (target.comparison()) {
            case AT_LEAST -> "≥ ";
            case AT_MOST -> "≤ ";
            case EXACTLY, BETWEEN, RISING, FALLING -> "";
        };
        return sign + number(quantity) + " " + quantity.unit();
    }

    /// Phrases as a sentence.
    public String sentence(Locale locale, List<Phrase> parts) {
        return phrases.words(parts, locale);
    }

    /// Exactly what was counted for a promise: what, where, over which days, by which version, and what was left out.
    public String label(Locale locale, Reached reached) {
        var observation = reached.observation();
        var definition = observation.definition();
        var span = observation.span();
        var days = span.from() == null
                ? text(locale, "label.on", span.to().toString())
                : text(locale, "label.days", span.from().toString(), span.to().toString());
        var told = text(
                locale,
                "label",
                definition.name(locale),
                Integer.toString(definition.version()),
                place(locale, observation.region(), span.to()),
                days);
        return observation.notes().isEmpty()
                ? told
                : told + text(locale, "label.note", phrases.words(observation.notes(), locale));
    }

    /// A region's name on a day; words for anywhere where there is none.
    public String place(Locale locale, String region, LocalDate on) {
        return region.isEmpty()
                ? text(locale, "label.anywhere")
                : regions.find(region, on).map(Region::name).orElse(region);
    }

    private static String number(Quantity quantity) {
        return quantity.isRange() ? plain(quantity.low()) + "–" + plain(quantity.high()) : plain(quantity.low());
    }

    /// A number without needless zeros.
    public static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /// A figure rounded to a definition's places where that shows more than nothing.
    public static String shown(BigDecimal value, int places) {
        return value.stripTrailingZeros().scale() <= 4
                ? plain(value)
                : plain(value.setScale(Math.max(places, 2), RoundingMode.HALF_UP));
    }

    /// What was counted, rounded as its definition says, with its unit; empty where there is no data.
    public static String shown(Reached reached) {
        var value = reached.value();
        return value == null
                ? ""
                : shown(value, reached.observation().definition().places()) + " " + reached.unit();
    }
}
