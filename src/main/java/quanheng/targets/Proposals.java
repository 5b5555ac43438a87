package quanheng.targets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.indicators.Definition;
import quanheng.indicators.Definitions;
import quanheng.indicators.Indicators;
import quanheng.indicators.Phrase;
import quanheng.plans.Promise;
import quanheng.reading.Target;
import quanheng.reading.TargetKind;

/// Proposes indicators for a target by its name, its unit and its kind. Nothing is bound by it: a person decides.
@Component
public class Proposals {
    /// What fits less is not proposed.
    private static final double LEAST = 0.5;

    private static final int MOST = 5;

    private final Definitions definitions;
    private final Indicators indicators;
    private final SourceYears sourceYears;

    Proposals(Definitions definitions, Indicators indicators, SourceYears sourceYears) {
        this.definitions = definitions;
        this.indicators = indicators;
        this.sourceYears = sourceYears;
    }

    /// What may count a target.
    ///
    /// @param words  of the plan, all that it was read from
    /// @param region of the plan, six digits; null where unknown
    public Proposed propose(Target target, String words, @Nullable String region) {
        if (target.rule()) {
            return new Proposed.IsRule();
        }
        if (target.quantity() == null) {
            return new Proposed.CriterionMissing();
        }
        var wording = new Wording(target, words);
        var fitting = newest().stream()
                .map(definition -> proposal(definition, target, wording, region))
                .filter(proposal -> proposal.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Proposal::score).reversed())
                .limit(MOST)
                .toList();
        return fitting.isEmpty() ? new Proposed.NothingKnown() : new Proposed.Fitting(fitting);
    }

    /// What may count a promise, with its days as the source tells them.
    public Proposed propose(Promise promise) {
        var target = promise.target();
        if (target == null) {
            return new Proposed.NothingKnown();
        }
        return switch (propose(target, promise.words(), promise.regionCode())) {
            case Proposed.Fitting fitting ->
                new Proposed.Fitting(fitting.proposals().stream()
                        .map(proposal -> sourceYears.widen(proposal, promise))
                        .toList());
            case Proposed.NothingKnown none -> none;
            case Proposed.CriterionMissing missing -> missing;
            case Proposed.IsRule rule -> rule;
        };
    }

    /// How an indicator would be counted for a target where a person chooses it.
    public Terms terms(Definition definition, Target target, @Nullable String region) {
        return new Terms(
                definition.indicator(), null, region == null ? "" : region, days(nature(definition), target), false);
    }

    private List<Definition> newest() {
        var newest = new LinkedHashMap<String, Definition>();
        definitions.all().forEach(each -> newest.put(each.indicator(), each));
        return List.copyOf(newest.values());
    }

    private Proposal proposal(Definition definition, Target target, Wording wording, @Nullable String region) {
        var match = wording.best(definition);
        var unit = unitOf(target);
        var fit = Units.fit(unit, definition.unit());
        var nature = nature(definition);
        var score = match.likeness() * factor(fit) * nature.answers(target.kind());
        var reasons = new ArrayList<Phrase>();
        reasons.add(Phrase.of(match.contained() ? "targets.reason.named" : "targets.reason.alike", match.label()));
        reasons.add(Phrase.of(
                "targets.reason.unit-" + fit.name().toLowerCase(java.util.Locale.ROOT), unit, definition.unit()));
        reasons.add(Phrase.of("targets.reason.nature", Phrase.of("targets.nature." + word(nature))));
        var terms = terms(definition, target, region);
        reasons.add(Phrase.of("targets.reason.days-" + terms.days().word()));
        reasons.add(Phrase.of(region == null ? "targets.reason.anywhere" : "targets.reason.region"));
        return new Proposal(definition, score, terms, reasons);
    }

    private Nature nature(Definition definition) {
        return Nature.of(definition, indicators);
    }

    private static String unitOf(Target target) {
        var quantity = target.quantity();
        return quantity == null ? "" : quantity.unit();
    }

    private static double factor(Units.Fit fit) {
        return switch (fit) {
            case SAME -> 1;
            case ALIKE -> 0.96;
            case UNKNOWN -> 0.9;
            case OTHER -> 0.3;
        };
    }

    private static String word(Nature nature) {
        return nature.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// What is held is counted on the day, whatever the plan calls it; what happens, over the days the plan means.
    private static Days days(Nature nature, Target target) {
        return switch (nature) {
            case STOCK, SHARE, PER_HEAD -> Days.DAY;
            case GROWTH -> Days.PERIOD;
            case FLOW -> target.kind() == TargetKind.ANNUAL ? Days.YEAR : Days.PERIOD;
        };
    }
}
