package quanheng.parties.web;

import java.util.LinkedHashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import quanheng.parties.OwnerFilter;

/// What the filters above the list of owners say.
///
/// @param region code or name
/// @param page   counted from 1
record OwnerSearch(
        @Nullable String words,
        @Nullable String kind,
        @Nullable String region,
        @Nullable Integer page) {
    OwnerFilter filter(String regionCode) {
        return new OwnerFilter(text(words), text(kind), regionCode);
    }

    String place() {
        return text(region);
    }

    int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    /// The query of another page of the same list.
    public String query(int other) {
        var values = new LinkedHashMap<String, Object>();
        values.put("words", text(words));
        values.put("kind", text(kind));
        values.put("region", text(region));
        values.put("page", other == 1 ? "" : other);
        values.values().removeIf(value -> value.toString().isEmpty());
        var query = UriComponentsBuilder.newInstance();
        values.keySet().forEach(name -> query.queryParam(name, "{" + name + "}"));
        return query.encode().buildAndExpand(values).toUriString();
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
