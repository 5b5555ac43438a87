package quanheng.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Lists and explains the records behind a formula: those of its count, of the numerator of a share, of the last year
/// of a growth, and of all parts of a sum one after another.
final class Listing {
    private final Function<String, Measure> measures;
    private final Indicators.Ask ask;

    /// @param measures finds a measure by id
    Listing(Function<String, Measure> measures, Indicators.Ask ask) {
        this.measures = measures;
        this.ask = ask;
    }

    /// What is counted, part by part.
    List<Indicators.Picked> picked(Formula formula, Span span) {
        return parts(formula, span).toList();
    }

    private Stream<Indicators.Picked> parts(Formula formula, Span span) {
        return switch (formula) {
            case Formula.Count count -> {
                var measure = measures.apply(count.measure());
                var days = measure.isFlow() ? span : Span.on(span.to());
                yield Stream.of(new Indicators.Picked(
                        count.measure(),
                        count.quantity(),
                        new Selection(count.where(), ask.region(), days, ask.knownAt())));
            }
            case Formula.Share share -> parts(share.part(), span);
            case Formula.Growth growth -> parts(growth.of(), Reckoning.lastYear(span));
            case Formula.Sum sum -> sum.of().stream().flatMap(part -> parts(part, span));
        };
    }

    List<CountedRecord> records(List<Indicators.Picked> parts, int offset, int limit) {
        var found = new ArrayList<CountedRecord>();
        var skip = (long) offset;
        for (var part : parts) {
            var measure = measures.apply(part.measure());
            if (found.size() < limit) {
                found.addAll(measure.records(
                        part.selection(), (int) Math.min(skip, Integer.MAX_VALUE), limit - found.size()));
            }
            if (parts.size() > 1 && skip > 0) {
                skip = found.isEmpty()
                        ? skip
                                - measure.count(part.quantity(), part.selection())
                                        .records()
                        : 0;
            }
        }
        return found;
    }

    /// Of a sum a record is counted where one of the parts counts it.
    Optional<Explanation> explain(List<Indicators.Picked> parts, String record) {
        var found = parts.stream()
                .flatMap(part -> measures.apply(part.measure()).explain(part.selection(), record).stream())
                .toList();
        if (found.size() < 2) {
            return found.stream().findFirst();
        }
        var grounds = found.stream()
                .map(each -> new Explanation.Ground(
                        Phrase.of("indicators.criterion.part", Integer.toString(found.indexOf(each) + 1)),
                        each.isCounted(),
                        fulfilled(each.grounds()),
                        each.grounds()))
                .toList();
        var any = new Explanation.Ground(
                Phrase.of("indicators.criterion.any"),
                grounds.stream().anyMatch(Explanation.Ground::holds),
                fulfilled(grounds),
                grounds);
        var first = found.getFirst();
        return Optional.of(new Explanation(first.number(), first.words(), first.path(), List.of(any)));
    }

    private static Phrase fulfilled(List<Explanation.Ground> grounds) {
        var holding = grounds.stream().filter(Explanation.Ground::holds).count();
        return Phrase.of("indicators.because.any", Long.toString(holding), Integer.toString(grounds.size()));
    }
}
