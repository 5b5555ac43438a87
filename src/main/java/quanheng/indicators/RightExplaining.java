package quanheng.indicators;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import quanheng.reference.Reference;
import quanheng.registers.AsOf;
import quanheng.registers.Filter;
import quanheng.registers.KnownEvent;
import quanheng.registers.Registers;
import quanheng.registers.Right;
import quanheng.rights.State;

/// Says of one right, criterion by criterion, whether it is counted.
final class RightExplaining {
    /// A day on which every right has had some state.
    private static final LocalDate END = LocalDate.of(9999, 12, 31);

    private final AsOf rights;
    private final Registers registers;
    private final RightCriteria criteria;
    private final Selection selection;
    private final RightMeasure measure;
    private final LocalDate day;

    RightExplaining(AsOf rights, Registers registers, Reference reference, Selection selection, RightMeasure measure) {
        this.rights = rights;
        this.registers = registers;
        this.criteria = new RightCriteria(rights, reference, selection);
        this.selection = selection;
        this.measure = measure;
        this.day = selection.span().to();
    }

    Explanation explain(Right present) {
        var moment = selection.knownAt();
        var known =
                moment == null ? present : registers.find(present.id(), moment).orElse(null);
        var title = present.particulars().title();
        var path = RightMeasure.path(present, selection);
        if (known == null) {
            return new Explanation(
                    present.particulars().number(),
                    title,
                    path,
                    List.of(Explanation.Ground.of(
                            Phrase.of("indicators.criterion.known", String.valueOf(moment)),
                            false,
                            Phrase.of("indicators.because.unknown-then"))));
        }
        var events = moment == null ? registers.events(known.id()) : registers.events(known.id(), moment);
        var grounds = new ArrayList<Explanation.Ground>();
        for (var criterion : selection.where()) {
            grounds.add(ground(criterion, known, events));
        }
        if (!selection.region().isEmpty()) {
            grounds.add(region(known));
        }
        grounds.addAll(measure.days(known, selection));
        return new Explanation(known.particulars().number(), title, path, grounds);
    }

    private Explanation.Ground region(Right right) {
        var anywhen =
                Filter.ALL.in(selection.region()).knownAt(selection.knownAt()).on(END);
        var place = right.particulars().regionCode();
        return Explanation.Ground.of(
                Phrase.of("indicators.criterion.region", selection.region()),
                rights.contains(anywhen, right.id()),
                place.isEmpty()
                        ? Phrase.of("indicators.because.no-region")
                        : Phrase.of("indicators.because.region", place));
    }

    private Explanation.Ground ground(Criterion criterion, Right right, List<KnownEvent> events) {
        return switch (criterion) {
            case Criterion.Is is -> ground(is, right, events);
            case Criterion.AnyOf any -> {
                var parts = any.anyOf().stream()
                        .map(each -> ground(each, right, events))
                        .toList();
                var holding = parts.stream().filter(Explanation.Ground::holds).count();
                yield new Explanation.Ground(
                        Phrase.of("indicators.criterion.any"),
                        holding > 0,
                        Phrase.of("indicators.because.any", Long.toString(holding), Integer.toString(parts.size())),
                        parts);
            }
        };
    }

    private Explanation.Ground ground(Criterion.Is is, Right right, List<KnownEvent> events) {
        var words = Phrase.of("indicators.criterion." + is.is(), values(is));
        return switch (is.is()) {
            case "category" ->
                Explanation.Ground.of(
                        words,
                        is.values().contains(right.particulars().category().name()),
                        Phrase.of("rights.category." + right.particulars().category()));
            case "class" ->
                Explanation.Ground.of(
                        words,
                        rights.contains(Filter.ALL.under(is.values().getFirst()), right.id()),
                        Phrase.of(
                                "indicators.because.class",
                                String.join(" ", right.particulars().classes())));
            case "in-force" -> state(words, State.inForce(), right);
            case "state" ->
                state(words, is.values().stream().map(State::valueOf).collect(Collectors.toSet()), right);
            case "event" -> event(words, events);
            default -> trait(is, words, right, events);
        };
    }

    private static List<Object> values(Criterion.Is is) {
        return is.values().stream()
                .map(value -> RightCriteria.choices(is.is()).isEmpty()
                        ? (Object) value
                        : Phrase.of("rights.%s.%s".formatted(is.is(), value)))
                .toList();
    }

    private Explanation.Ground state(Phrase words, Set<State> wanted, Right right) {
        var turn =
                right.turns().stream().filter(each -> !each.on().isAfter(day)).reduce((earlier, later) -> later);
        return Explanation.Ground.of(
                words,
                turn.filter(each -> wanted.contains(each.state())).isPresent(),
                turn.map(each -> Phrase.of(
                                "indicators.because.state",
                                Phrase.of("rights.state." + each.state()),
                                each.on().toString()))
                        .orElse(Phrase.of("indicators.because.no-state")));
    }

    private Explanation.Ground event(Phrase words, List<KnownEvent> events) {
        var wanted = criteria.events();
        var span = selection.span();
        var found = events.stream()
                .map(KnownEvent::event)
                .filter(event -> wanted.contains(event.kind()))
                .filter(event -> !event.happenedOn().isAfter(span.to())
                        && (span.from() == null || !event.happenedOn().isBefore(span.from())))
                .map(event -> event.happenedOn().toString())
                .collect(Collectors.joining("、"));
        return Explanation.Ground.of(
                words,
                !found.isEmpty(),
                found.isEmpty()
                        ? Phrase.of("indicators.because.no-event")
                        : Phrase.of("indicators.because.event", found));
    }

    private Explanation.Ground trait(Criterion.Is is, Phrase words, Right right, List<KnownEvent> events) {
        var since = rights.since(criteria.trait(is), right, events);
        var because = since.isEmpty()
                ? Phrase.of("indicators.because.never." + is.is())
                : since.get().equals(LocalDate.MIN)
                        ? Phrase.of("indicators.because.always." + is.is())
                        : Phrase.of(
                                "indicators.because.since." + is.is(),
                                since.get().toString());
        return Explanation.Ground.of(
                words, since.filter(first -> !first.isAfter(day)).isPresent(), because);
    }
}
