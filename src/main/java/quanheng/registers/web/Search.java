package quanheng.registers.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriComponentsBuilder;
import quanheng.registers.Filter;
import quanheng.rights.Category;
import quanheng.rights.State;

/// What the filters above the list say; empty asks for all.
///
/// @param standing a group of states
/// @param region   code or name
/// @param main     beginning of the main class
/// @param asOf     the day whose state is asked
/// @param knownAt  as it was known at this moment
/// @param owner    whoever it belongs to
/// @param page     counted from 1
/// @param symbol   another name for `main`, by which pages of classes ask
record Search(
        @Nullable List<Category> category,
        State.@Nullable Standing standing,
        @Nullable State state,
        @Nullable String region,
        @Nullable String main,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate filedFrom,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate filedTo,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate asOf,

        @Nullable Instant knownAt,
        @Nullable Integer owner,
        @Nullable Integer page,

        @BindParam("class") @Nullable String symbol) {
    Search {
        main = main == null ? symbol : main;
    }

    /// @param names ids of the names the owner is printed by; none for any owner
    Filter filter(String regionCode, Set<Integer> names) {
        return Filter.ALL
                .of(categories().toArray(Category[]::new))
                .in(regionCode)
                .under(beginning())
                .being(states())
                .on(asOf)
                .knownAt(knownAt)
                .filed(filedFrom, filedTo)
                .heldBy(names);
    }

    /// The categories asked for; none for all.
    public List<Category> categories() {
        return Objects.requireNonNullElse(category, List.of());
    }

    /// The only category asked for; none for all or for several.
    public @Nullable Category onlyCategory() {
        return categories().size() == 1 ? categories().getFirst() : null;
    }

    String place() {
        return region == null ? "" : region.strip();
    }

    int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    /// The query of another page of the same list.
    public String query(int other) {
        return query().replaceQueryParam("page", other == 1 ? new Object[0] : new Object[] {other})
                .encode()
                .build()
                .toUriString();
    }

    /// What a record's page has to know to show the same day.
    public String moment() {
        var moment = UriComponentsBuilder.newInstance();
        add(moment, "asOf", asOf);
        add(moment, "knownAt", knownAt);
        return moment.encode().build().toUriString();
    }

    private UriComponentsBuilder query() {
        var query = UriComponentsBuilder.newInstance();
        categories().forEach(each -> add(query, "category", each));
        add(query, "standing", standing);
        add(query, "state", state);
        add(query, "region", region);
        add(query, "main", main);
        add(query, "filedFrom", filedFrom);
        add(query, "filedTo", filedTo);
        add(query, "asOf", asOf);
        add(query, "knownAt", knownAt);
        add(query, "owner", owner);
        return query;
    }

    private Set<State> states() {
        var states = EnumSet.noneOf(State.class);
        if (state != null) {
            states.add(state);
        } else if (standing != null) {
            EnumSet.allOf(State.class).stream()
                    .filter(each -> each.standing() == standing)
                    .forEach(states::add);
        }
        return states;
    }

    private String beginning() {
        return main == null ? "" : main.replace(" ", "").toUpperCase(java.util.Locale.ROOT);
    }

    private static void add(UriComponentsBuilder query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.queryParam(name, value);
        }
    }
}
