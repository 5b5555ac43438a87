package quanheng.registers.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;
import quanheng.registers.PatentFilter;
import quanheng.registers.PatentKind;

/// What the filters above the list say; empty asks for all.
///
/// @param region code or name
/// @param page   counted from 1
record Search(
        @Nullable PatentKind kind,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        @Nullable String region,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until,

        @Nullable String words,
        @Nullable Integer page) {
    PatentFilter filter(String regionCode) {
        return new PatentFilter(kind, regionCode, yearFrom, yearTo, until, Objects.requireNonNullElse(words, ""));
    }

    String place() {
        return region == null ? "" : region.strip();
    }

    int number() {
        return page == null ? 1 : Math.max(1, page);
    }

    /// The query of another page of the same list.
    public String query(int other) {
        var query = UriComponentsBuilder.newInstance();
        var values = new LinkedHashMap<String, Object>();
        put(values, "kind", kind);
        put(values, "yearFrom", yearFrom);
        put(values, "yearTo", yearTo);
        put(values, "region", region);
        put(values, "until", until);
        put(values, "words", words);
        put(values, "page", other == 1 ? null : other);
        values.keySet().forEach(name -> query.queryParam(name, "{" + name + "}"));
        return query.encode().buildAndExpand(values).toUriString();
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            values.put(name, value);
        }
    }
}
