package quanheng.protection;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A row of the triage table: it fits where each of its cells fits; an empty cell fits everything, `A|B` one of them,
/// `!A` anything else.
///
/// @param cells  its conditions by column; what is not among them is not asked
/// @param urgent what fits is taken up before others
/// @param basis  ids of the rules it rests on
public record TriageRow(
        String id,
        List<Cell> cells,
        Channel channel,
        boolean urgent,
        List<String> basis,
        String reasonZh,
        String reasonEn) {
    private static final Set<String> YES = Set.of("YES", "NO");

    /// The columns and what may stand in them.
    static final Map<String, Set<String>> COLUMNS = columns();

    static TriageRow of(NamedCsvRecord row) {
        var cells = new ArrayList<Cell>();
        COLUMNS.forEach((column, words) -> {
            var cell = row.getField(column);
            if (!cell.isEmpty()) {
                cells.add(cell(row, column, words));
            }
        });
        return new TriageRow(
                row.getField("row"),
                List.copyOf(cells),
                Channel.valueOf(row.getField("channel")),
                row.getField("handling").equals("URGENT"),
                Tables.words(row, "basis"),
                row.getField("reason"),
                row.getField("reason_en"));
    }

    private static Cell cell(NamedCsvRecord row, String column, Set<String> known) {
        var printed = row.getField(column);
        var words = List.of(printed.replaceFirst("^!", "").split("\\|"));
        if (!known.containsAll(words)) {
            throw new IllegalStateException("triage.csv, %s, %s: %s".formatted(row.getField("row"), column, printed));
        }
        return new Cell(column, words, printed.startsWith("!"));
    }

    /// One of its conditions.
    ///
    /// @param words one of which the fact has to be, or, where it is negated, none
    public record Cell(String column, List<String> words, boolean negated) {
        boolean fits(String fact) {
            return words.contains(fact) != negated;
        }
    }

    /// Its reason in a language.
    public String reason(Locale language) {
        return language.getLanguage().equals("zh") ? reasonZh : reasonEn;
    }

    boolean fits(Map<String, String> facts) {
        return cells.stream().allMatch(cell -> cell.fits(facts.getOrDefault(cell.column(), "")));
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
