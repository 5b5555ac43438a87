package quanheng.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.indicators.Phrase;
import quanheng.indicators.Phrases;
import quanheng.plans.PromiseKind;
import quanheng.reading.Comparison;
import quanheng.reading.Quantity;
import quanheng.reading.Target;

/// The words of the ledger in a reader's language.
@Component
public class Texts {
    private final MessageSource messages;
    private final Phrases phrases;

    Texts(MessageSource messages, Phrases phrases) {
        this.messages = messages;
        this.phrases = phrases;
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

    private static String number(Quantity quantity) {
        return quantity.isRange() ? plain(quantity.low()) + "–" + plain(quantity.high()) : plain(quantity.low());
    }

    /// A number without needless zeros.
    public static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
