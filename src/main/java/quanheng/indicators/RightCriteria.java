package quanheng.indicators;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quanheng.reference.Edition;
import quanheng.reference.Kind;
import quanheng.reference.Reference;
import quanheng.registers.AsOf;
import quanheng.registers.Filter;
import quanheng.registers.Trait;
import quanheng.rights.Category;
import quanheng.rights.EventKind;
import quanheng.rights.State;
import quanheng.rights.Variety;

/// Criteria of rights, as the registers understand them.
final class RightCriteria {
    static final Set<String> NAMES = Set.of(
            "category",
            "variety",
            "class",
            "in-force",
            "state",
            "strategic-industry",
            "overseas-family",
            "held-longer",
            "pledged",
            "awarded",
            "well-known",
            "event");

    private final AsOf rights;
    private final Reference reference;
    private final Selection selection;

    RightCriteria(AsOf rights, Reference reference, Selection selection) {
        this.rights = rights;
        this.reference = reference;
        this.selection = selection;
    }

    /// The rights selected, on the last day of the span.
    ///
    /// @throws IllegalArgumentException where a criterion or its values mean nothing
    Filter filter() {
        var filter = Filter.ALL.in(selection.region()).on(selection.span().to()).knownAt(selection.knownAt());
        var traits = new ArrayList<Trait>();
        for (var criterion : selection.where()) {
            switch (criterion) {
                case Criterion.Is is when !isTrait(is) -> filter = narrow(filter, is);
                case Criterion.Is is -> traits.add(trait(is));
                case Criterion.AnyOf any -> traits.add(any(any));
            }
        }
        return filter.having(traits.isEmpty() ? null : traits.size() == 1 ? traits.getFirst() : new Trait.All(traits));
    }

    /// The values a criterion can take; none where it takes others or none.
    static List<String> choices(String criterion) {
        var values = switch (criterion) {
            case "category" -> Category.values();
            case "variety" -> Variety.values();
            case "state" -> State.values();
            case "event" -> AsOf.countedKinds().stream().sorted().toArray(EventKind[]::new);
            default -> new Enum<?>[0];
        };
        return Stream.of(values).map(Enum::name).toList();
    }

    /// The kinds of events asked for; none where none are named.
    Set<EventKind> events() {
        return selection.where().stream()
                .filter(criterion ->
                        criterion instanceof Criterion.Is is && is.is().equals("event"))
                .flatMap(criterion -> ((Criterion.Is) criterion).values().stream())
                .map(EventKind::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EventKind.class)));
    }

    private static boolean isTrait(Criterion.Is is) {
        return switch (is.is()) {
            case "category", "class", "in-force", "state", "event" -> false;
            default -> true;
        };
    }

    private static Filter narrow(Filter filter, Criterion.Is is) {
        return switch (is.is()) {
            case "category" ->
                filter.of(is.values().stream().map(Category::valueOf).collect(Collectors.toSet()));
            case "class" -> filter.under(only(is));
            case "in-force" -> filter.being(State.inForce());
            case "state" ->
                filter.being(is.values().stream().map(State::valueOf).collect(Collectors.toSet()));
            default -> filter;
        };
    }

    Trait any(Criterion.AnyOf any) {
        return new Trait.Any(any.anyOf().stream()
                .map(each -> each instanceof Criterion.Is is ? trait(is) : any((Criterion.AnyOf) each))
                .toList());
    }

    Trait trait(Criterion.Is is) {
        return switch (is.is()) {
            case "strategic-industry" -> strategic(is);
            case "overseas-family" -> new Trait.OverseasFamily();
            case "held-longer" -> new Trait.HeldLonger(Integer.parseInt(only(is)));
            case "pledged" -> new Trait.Pledged(is.values().isEmpty() ? 0 : Integer.parseInt(only(is)));
            case "awarded" -> new Trait.Awarded();
            case "well-known" -> new Trait.WellKnown();
            case "variety" ->
                new Trait.OfVariety(is.values().stream().map(Variety::valueOf).collect(Collectors.toSet()));
            default -> throw new IllegalArgumentException("no criterion '%s' of rights".formatted(is.is()));
        };
    }

    /// As its source tells, by its classes, or either; `edition:NAME` names an edition of the concordance.
    private Trait strategic(Criterion.Is is) {
        var value = is.values().isEmpty() ? "" : only(is);
        var edition = edition(value);
        Supplier<Trait> byClass =
                () -> edition == null ? new Trait.Any(List.of()) : new Trait.StrategicByClass(edition.id());
        return switch (value) {
            case "told" -> new Trait.ToldStrategic();
            case "" ->
                edition == null
                        ? new Trait.ToldStrategic()
                        : new Trait.Any(List.of(new Trait.ToldStrategic(), byClass.get()));
            default -> byClass.get();
        };
    }

    /// The edition of the concordance that is used; null where none is loaded for the day.
    @Nullable
    Edition edition(String value) {
        return value.startsWith("edition:")
                ? reference
                        .edition(Kind.STRATEGIC_INDUSTRIES, value.substring("edition:".length()))
                        .orElseThrow(() -> new IllegalArgumentException("no " + value))
                : reference
                        .inForce(Kind.STRATEGIC_INDUSTRIES, selection.span().to())
                        .filter(each -> rights.tellsStrategic(each.id()))
                        .or(this::any)
                        .orElse(null);
    }

    /// Before the first edition with rules that one is better than none; the note names it.
    private Optional<Edition> any() {
        return reference.editions().stream()
                .filter(each -> each.kind() == Kind.STRATEGIC_INDUSTRIES)
                .filter(each -> rights.tellsStrategic(each.id()))
                .findFirst();
    }

    private static String only(Criterion.Is is) {
        if (is.values().size() != 1) {
            throw new IllegalArgumentException("'%s' takes one value, not %s".formatted(is.is(), is.values()));
        }
        return is.values().getFirst();
    }
}
