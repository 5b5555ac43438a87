package quanheng.targets;

import quanheng.indicators.Definition;
import quanheng.indicators.Formula;
import quanheng.indicators.Indicators;
import quanheng.reading.TargetKind;

/// What sort of figure an indicator gives, and how well that answers a kind of target.
enum Nature {
    /// What there is on a day.
    STOCK,
    /// What happened within days.
    FLOW,
    /// So many percent.
    SHARE,
    /// So many by 10,000 people.
    PER_HEAD,
    /// Percent from year to year.
    GROWTH;

    /// @param definition a reported share is a share as well as one that is reckoned
    static Nature of(Definition definition, Indicators indicators) {
        var nature = of(definition.formula(), indicators);
        return nature == STOCK && Units.isShare(definition.unit()) ? SHARE : nature;
    }

    private static Nature of(Formula formula, Indicators indicators) {
        return switch (formula) {
            case Formula.Count count -> indicators.measure(count.measure()).isFlow() ? FLOW : STOCK;
            case Formula.Sum sum -> of(sum.of().getFirst(), indicators);
            case Formula.Share share -> share.times().intValue() == 100 ? SHARE : PER_HEAD;
            case Formula.Growth _ -> GROWTH;
        };
    }

    /// How well it answers a kind of target, from 0 to 1.
    double answers(TargetKind kind) {
        return switch (kind) {
            case STOCK -> of(new Answers(1, 0.85, 0.6, 1, 0.3));
            case CUMULATIVE -> of(new Answers(0.75, 1, 0.3, 0.4, 0.3));
            case COUNT_NEW -> of(new Answers(0.85, 1, 0.3, 0.4, 0.3));
            case ANNUAL -> of(new Answers(0.7, 1, 0.4, 0.4, 0.3));
            case GROWTH_RATE -> of(new Answers(0.2, 0.2, 0.2, 0.2, 1));
            case RATIO -> of(new Answers(0.2, 0.2, 1, 0.2, 0.2));
            case TREND -> 0;
        };
    }

    private record Answers(double stock, double flow, double share, double perHead, double growth) {}

    private double of(Answers answers) {
        return switch (this) {
            case STOCK -> answers.stock();
            case FLOW -> answers.flow();
            case SHARE -> answers.share();
            case PER_HEAD -> answers.perHead();
            case GROWTH -> answers.growth();
        };
    }
}
