package quanheng.rosters.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import quanheng.rights.Category;
import quanheng.rosters.Coverage;
import quanheng.rosters.Roster;

/// What is asked of the members of a roster. Who asks nothing at all is shown who holds a patent.
///
/// @param on     null for today
/// @param holds  at least one of these is to be held; empty for any or none
/// @param also   and at least one of these
/// @param others ids of rosters, all of which a member is to be on too
/// @param asked  whether the form was sent, so that an empty choice is meant
record CoverageWish(
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate on,

        @Nullable Set<Category> holds,
        @Nullable Set<Category> also,
        @Nullable List<String> others,
        @Nullable Boolean asked) {
    private static final Set<Category> PATENTS = Set.of(Category.INVENTION, Category.UTILITY_MODEL, Category.DESIGN);

    /// The rights of the first choice.
    public Set<Category> first() {
        var isDefault = asked == null
                && (holds == null || holds.isEmpty())
                && second().isEmpty()
                && rosters().isEmpty();
        return isDefault ? PATENTS : holds == null ? Set.of() : holds;
    }

    /// The rights of the second choice.
    public Set<Category> second() {
        return also == null ? Set.of() : also;
    }

    /// Ids of the other rosters chosen.
    public List<String> rosters() {
        return others == null ? List.of() : others;
    }

    /// @param known rosters that can be asked for; others are left aside
    Coverage.Question question(Roster roster, List<Roster> known, LocalDate today) {
        return new Coverage.Question(
                roster.id(),
                "",
                on == null ? today : on,
                null,
                Stream.of(first(), second()).filter(set -> !set.isEmpty()).toList(),
                known.stream().map(Roster::id).filter(rosters()::contains).toList());
    }
}
