package quanheng.reading;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quanheng.reading.PlanFacts.Indicator;

/// Changes the numbers or the units of a plan's targets, in the text and in what is to be found alike.
final class Figures {
    private static final long SEED = 20261202;
    private static final Pattern NUMBER = Pattern.compile("(?:\\d{1,3}(?:,\\d{3})+|[\\d０-９]+)(?:[.．][\\d０-９]+)?");
    private static final Map<String, String> OTHER_UNIT =
            Map.of("件", "项", "项", "件", "家", "户", "户", "家", "次", "场", "场", "次", "个", "处", "處", "個", "個", "處");

    private final Plan plan;
    private final Edits edits;
    private final Random random = new Random(SEED);

    private Figures(Plan plan) {
        this.plan = plan;
        this.edits = new Edits(plan.text());
    }

    static Plan otherNumbers(Plan plan) {
        var figures = new Figures(plan);
        return figures.rewritten(figures::renumbered);
    }

    static Plan otherUnits(Plan plan) {
        var figures = new Figures(plan);
        return figures.rewritten(figures::withOtherUnit);
    }

    /// Decides on the new amounts of one target and notes the edits of the text.
    private interface Change {
        List<Measured> of(Indicator indicator, int start);
    }

    private Plan rewritten(Change change) {
        var places = new ArrayList<Integer>();
        var amounts = new ArrayList<List<Measured>>();
        for (var indicator : plan.gold().indicators()) {
            var start = plan.text().indexOf(indicator.quote());
            places.add(start);
            amounts.add(indicator.amounts().isEmpty() ? List.of() : change.of(indicator, start));
        }
        var indicators = new ArrayList<Indicator>();
        for (var i = 0; i < places.size(); i++) {
            var old = plan.gold().indicators().get(i);
            var quote = edits.between(places.get(i), places.get(i) + old.quote().length());
            indicators.add(old.rewritten(quote, amounts.get(i)));
        }
        var gold = plan.gold();
        var newGold = new PlanFacts(indicators, gold.tasks(), gold.stages(), gold.people());
        return new Plan(plan.name(), edits.applied(), newGold);
    }

    /// Adds the same to every number of the amount that stands in the quote in digits.
    private List<Measured> renumbered(Indicator indicator, int start) {
        var amount = indicator.amounts().getFirst();
        var growth = growth(amount);
        var changed = new HashMap<BigDecimal, BigDecimal>();
        for (var value : amount.values()) {
            var place = placeOf(value, indicator.quote(), start);
            if (place != null) {
                if (edits.at(place.start()).isEmpty()) {
                    edits.replace(place.start(), place.end(), value.add(growth).toPlainString());
                }
                changed.put(value, new BigDecimal(edits.at(place.start())));
            }
        }
        return indicator.amounts().stream().map(each -> with(each, changed)).toList();
    }

    private static Measured with(Measured amount, Map<BigDecimal, BigDecimal> changed) {
        var values = amount.values().stream()
                .map(value -> changed.getOrDefault(
                        value,
                        value.signum() < 0
                                ? changed.getOrDefault(value.negate(), value.negate())
                                        .negate()
                                : value))
                .toList();
        return new Measured(values, amount.unit());
    }

    /// Something between 1 and a quarter of the amount; a share stays below 100.
    private BigDecimal growth(Measured amount) {
        var largest = amount.values().getLast().intValue();
        var share = amount.unit().contains("%");
        var most = share ? Math.min(9, 99 - largest) : Math.max(3, largest / 4);
        return most < 1 ? BigDecimal.ZERO : BigDecimal.valueOf(1 + random.nextInt(most));
    }

    /// Changes the unit behind the number, or the one printed in the head of a table's row.
    private List<Measured> withOtherUnit(Indicator indicator, int start) {
        var amount = indicator.amounts().getFirst();
        var scale = amount.unit().startsWith("万") ? "万" : "";
        var unit = amount.unit().substring(scale.length());
        var other = OTHER_UNIT.get(unit);
        var place = placeOf(amount.values().getLast(), indicator.quote(), start);
        if (other == null || place == null) {
            return indicator.amounts();
        }
        var rest = plan.text().substring(place.end(), start + indicator.quote().length());
        var behind =
                Pattern.compile("^(\\s*[余多]?" + scale + ")" + unit + "(?!次)").matcher(rest);
        if (behind.find()) {
            var at = place.end() + behind.end(1);
            edits.replace(at, at + unit.length(), other);
        } else {
            var head = Pattern.compile("([（(]" + scale + "|\\n)" + unit + "(?=[）)]|\\n)")
                    .matcher(indicator.quote());
            if (!head.find()) {
                return indicator.amounts();
            }
            edits.replace(start + head.end(1), start + head.end(), other);
        }
        return List.of(new Measured(amount.values(), scale + other));
    }

    private static @Nullable Span placeOf(BigDecimal value, String quote, int start) {
        Span last = null;
        var matcher = NUMBER.matcher(quote);
        while (matcher.find()) {
            var digits =
                    Normalizer.normalize(matcher.group(), Normalizer.Form.NFKC).replace(",", "");
            if (new BigDecimal(digits).compareTo(value) == 0) {
                last = new Span(start + matcher.start(), start + matcher.end());
            }
        }
        return last;
    }
}
