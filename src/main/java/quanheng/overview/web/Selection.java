package quanheng.overview.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import quanheng.overview.LedgerRow;
import quanheng.targets.Freeze;

/// What a reader wants to see of the ledger, and how; all of it is in the page's address.
///
/// @param words text that must occur in a promise's words, title, chapter, plan or owners
/// @param page  from 1
/// @param knownAt a moment whose knowledge is asked for; null for now
/// @param today today by the office's clock
record Selection(
        Map<Facet, String> chosen,
        String words,
        Grouping grouping,
        Sorting sorting,
        int page,
        LocalDate asOf,
        @Nullable LocalDateTime knownAt,
        LocalDate today) {
    static Selection of(Map<String, String> query, LocalDate today) {
        var chosen = new EnumMap<Facet, String>(Facet.class);
        for (var facet : Facet.values()) {
            var key = query.getOrDefault(facet.parameter(), "");
            if (!key.isBlank()) {
                chosen.put(facet, key);
            }
        }
        return new Selection(
                chosen,
                query.getOrDefault("words", "").strip(),
                one(Grouping.values(), query.get("group"), Grouping.CHAPTER),
                one(Sorting.values(), query.get("sort"), Sorting.TEXT),
                page(query.get("page")),
                day(query.get("asOf"), today),
                moment(query.get("knownAt")),
                today);
    }

    /// The day asked for, or today.
    static LocalDate day(@Nullable String words, LocalDate today) {
        try {
            return words == null || words.isBlank() ? today : LocalDate.parse(words);
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a day: " + words, e);
        }
    }

    /// The moment asked for, by the office's clock; null for now.
    static @Nullable LocalDateTime moment(@Nullable String words) {
        try {
            return words == null || words.isBlank() ? null : LocalDateTime.parse(words);
        } catch (DateTimeException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a moment: " + words, e);
        }
    }

    /// @param zone of the office's clock
    Freeze freeze(ZoneId zone) {
        return freeze(asOf, knownAt, zone);
    }

    static Freeze freeze(LocalDate day, @Nullable LocalDateTime knownAt, ZoneId zone) {
        return new Freeze(day, knownAt == null ? null : knownAt.atZone(zone).toInstant());
    }

    private static int page(@Nullable String number) {
        return number != null && number.matches("[1-9]\\d{0,6}") ? Integer.parseInt(number) : 1;
    }

    private static <E extends Enum<E>> E one(E[] all, @Nullable String word, E usual) {
        return Arrays.stream(all)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(usual);
    }

    boolean isNarrowed() {
        return !chosen.isEmpty() || !words.isEmpty();
    }

    boolean isToday() {
        return asOf.equals(today) && knownAt == null;
    }

    boolean matches(LedgerRow row) {
        return matchesBut(null, row);
    }

    /// Whether a line would show if one facet were open.
    boolean matchesBut(@Nullable Facet open, LedgerRow row) {
        return chosen.entrySet().stream()
                        .allMatch(entry -> entry.getKey() == open
                                || entry.getKey().keys(row).contains(entry.getValue()))
                && says(row);
    }

    private boolean says(LedgerRow row) {
        var promise = row.promise();
        var all = promise.words() + "\n" + promise.title() + "\n" + promise.chapter() + "\n" + promise.planTitle()
                + "\n" + promise.owners();
        return words.isEmpty() || all.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    /// The query of this selection with one parameter changed, from the first page; `null` takes it out.
    String with(String parameter, @Nullable Object value) {
        var query = new LinkedHashMap<>(parameters());
        query.remove("page");
        query.remove(parameter);
        if (value != null) {
            query.put(parameter, value.toString());
        }
        return address(query);
    }

    /// The query of this selection; empty where all is as usual.
    String query() {
        return address(parameters());
    }

    /// Everything but the usual, by parameter.
    Map<String, String> parameters() {
        var query = new LinkedHashMap<String, String>();
        chosen.forEach((facet, key) -> query.put(facet.parameter(), key));
        put(query, "words", words, "");
        put(query, "group", grouping.word(), Grouping.CHAPTER.word());
        put(query, "sort", sorting.word(), Sorting.TEXT.word());
        put(query, "asOf", asOf, today);
        if (knownAt != null) {
            query.put("knownAt", knownAt.toString());
        }
        put(query, "page", page, 1);
        return query;
    }

    private static void put(Map<String, String> query, String parameter, Object value, Object usual) {
        if (!value.equals(usual)) {
            query.put(parameter, value.toString());
        }
    }

    private static String address(Map<String, String> query) {
        var pairs = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return pairs.isEmpty() ? "" : "?" + pairs;
    }
}
