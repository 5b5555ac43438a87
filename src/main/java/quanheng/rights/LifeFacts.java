package quanheng.rights;

import java.util.Map;

/// What the life of a right hangs on besides its events.
///
/// @param isHeldByEntities whether all it belongs to are organisations; the term of a work hangs on it
/// @param details          of use are [Detail#TERM_FROM], [Detail#TERM_TO], [Detail#COMPLETED_ON],
///                         [Detail#FIRST_USED_ON] and [Detail#AUTHOR_DIED_ON], each an ISO date
public record LifeFacts(Category category, Variety variety, boolean isHeldByEntities, Map<Detail, String> details) {
    /// The facts of a right as told. Those with a credit code are organisations.
    public static LifeFacts of(Particulars particulars) {
        var holders = particulars.holdersOrApplicants();
        return new LifeFacts(
                particulars.category(),
                particulars.variety(),
                !holders.isEmpty()
                        && holders.stream()
                                .noneMatch(
                                        holding -> holding.party().creditCode().isEmpty()),
                particulars.details());
    }

    /// A right of which no more is known than what it is.
    public static LifeFacts of(Category category, Variety variety) {
        return new LifeFacts(category, variety, false, Map.of());
    }

    /// Whether it lives by the rules of trademarks.
    boolean isMark() {
        return category == Category.TRADEMARK || variety == Variety.REGISTERED_MARK;
    }
}
