package quanheng.targets.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Shares as somebody typed them, with everything that is wrong at once.
///
/// @param typed    by region, as typed
/// @param shares   those that are numbers; regions left empty have none
/// @param problems by region or row
record TypedShares(Map<String, String> typed, Map<String, BigDecimal> shares, List<Problem> problems) {
    static final String FIELD = "share-";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,6})?");
    private static final Pattern BETWEEN_THOUSANDS = Pattern.compile("(?<=[0-9])[,\uff0c](?=[0-9]{3})");

    /// @param code  of the region; empty for the whole
    /// @param key   of the message
    /// @param words what the message names
    record Problem(String code, String key, String words) {}

    /// @param typed by region
    /// @param known codes of the regions there are
    static TypedShares of(Map<String, String> typed, List<String> known) {
        var shares = new LinkedHashMap<String, BigDecimal>();
        var problems = new ArrayList<Problem>();
        typed.forEach((code, words) -> {
            var plain = BETWEEN_THOUSANDS.matcher(words.strip()).replaceAll("");
            if (plain.isEmpty()) {
                return;
            }
            if (!known.contains(code)) {
                problems.add(new Problem(code, "targets.split.problem.region", code));
            } else if (!NUMBER.matcher(plain).matches()) {
                problems.add(new Problem(code, "targets.split.problem.number", words.strip()));
            } else {
                shares.put(code, new BigDecimal(plain));
            }
        });
        if (shares.isEmpty() && problems.isEmpty()) {
            problems.add(new Problem("", "targets.split.problem.none", ""));
        }
        return new TypedShares(typed, shares, problems);
    }

    /// From the fields of a form.
    static TypedShares ofForm(Map<String, String> form, List<String> known) {
        var typed = new LinkedHashMap<String, String>();
        form.forEach((field, words) -> {
            if (field.startsWith(FIELD)) {
                typed.put(field.substring(FIELD.length()), words);
            }
        });
        return of(typed, known);
    }
}
