package quanheng.targets.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import quanheng.formats.FilledSheet;

/// Shares as somebody typed them, with everything that is wrong at once.
///
/// @param typed    by region, as typed
/// @param shares   those that are numbers; regions left empty have none
/// @param problems by region or row
record TypedShares(Map<String, String> typed, Map<String, BigDecimal> shares, List<Problem> problems) {
    static final String FIELD = "share-";

    private static final int CODE = 0;
    private static final int SHARE = 2;
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

    /// From a sheet as it is handed out: the code in the first column, the share in the third, a head above.
    static TypedShares ofSheet(FilledSheet sheet, List<String> known) {
        var typed = new LinkedHashMap<String, String>();
        var problems = new ArrayList<Problem>();
        for (var line : sheet.lines()
                .subList(Math.min(1, sheet.lines().size()), sheet.lines().size())) {
            var code = line.cell(CODE);
            if (line.formulas().contains(SHARE)) {
                problems.add(new Problem(code, "targets.split.problem.formula", Integer.toString(line.number())));
            } else if (typed.put(code, line.cell(SHARE)) != null) {
                problems.add(new Problem(code, "targets.split.problem.twice", code));
            }
        }
        var read = of(typed, known);
        problems.addAll(read.problems());
        return new TypedShares(read.typed(), read.shares(), problems);
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
