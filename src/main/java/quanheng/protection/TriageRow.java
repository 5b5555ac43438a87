package quanheng.protection;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A row of the triage table: it fits where each of its cells fits; an empty cell fits everything, `A|B` one of them,
/// `!A` anything else.
record TriageRow(
        String id,
        Map<String, String> cells,
        Channel channel,
        boolean urgent,
        List<String> basis,
        String reason,
        String reasonEn) {
    private static final Set<String> YES = Set.of("YES", "NO");

    /// The columns and what may stand in them.
    static final Map<String, Set<String>> COLUMNS = columns();

    static TriageRow of(NamedCsvRecord row) {
        var cells = new LinkedHashMap<String, String>();
        COLUMNS.forEach((column, words) -> {
            var cell = row.getField(column);
            if (!cell.isEmpty()) {
                cells.put(column, checked(row, column, words));
            }
        });
        return new TriageRow(
                row.getField("row"),
                cells,
                Channel.valueOf(row.getField("channel")),
                row.getField("handling").equals("URGENT"),
                Tables.words(row, "basis"),
                row.getField("reason"),
                row.getField("reason_en"));
    }

    private static String checked(NamedCsvRecord row, String column, Set<String> words) {
        var cell = row.getField(column);
        if (!words.containsAll(List.of(cell.replaceFirst("^!", "").split("\\|")))) {
            throw new IllegalStateException("triage.csv, %s, %s: %s".formatted(row.getField("row"), column, cell));
        }
        return cell;
    }

    boolean fits(Map<String, String> facts) {
        return cells.entrySet().stream().allMatch(cell -> fits(cell.getValue(), facts.getOrDefault(cell.getKey(), "")));
    }

    private static boolean fits(String cell, String fact) {
        return cell.startsWith("!")
                ? !List.of(cell.substring(1).split("\\|")).contains(fact)
                : List.of(cell.split("\\|")).contains(fact);
    }

    private static Map<String, Set<String>> columns() {
        var columns = new LinkedHashMap<String, Set<String>>();
        columns.put("right", names(Facts.Right.values()));
        columns.put("claim", names(Facts.Claim.values()));
        columns.put("act", names(Facts.Act.values()));
        columns.put("place", names(Facts.Place.values()));
        columns.put("standing", names(Facts.Standing.values()));
        columns.put("life", names(Facts.Life.values()));
        columns.put("earlier", names(Facts.Earlier.values()));
        columns.put("willing", names(Facts.Willing.values()));
        columns.put("forum", names(Facts.Forum.values()));
        columns.put("respondent", Set.of("KNOWN", "UNKNOWN"));
        columns.put("late", YES);
        columns.put("crime", YES);
        columns.put("major", YES);
        columns.put("pressing", YES);
        return columns;
    }

    private static Set<String> names(Enum<?>[] values) {
        return Set.copyOf(Arrays.stream(values).map(Enum::name).toList());
    }
}
