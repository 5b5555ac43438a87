package quanheng.docket.web;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.access.Viewer;
import quanheng.docket.Worklist;

/// What somebody wants to see of the work, as the address says it.
///
/// @param of   `mine`, `unit` or `office`
/// @param sort a column; with a minus before it the other way round; empty for the most urgent first
record WorkSearch(@Nullable String of, @Nullable String sort) {
    static final List<String> COLUMNS = List.of("what", "by", "matter", "for", "why", "level");

    /// As far as the viewer may ask for it.
    Worklist.Scope scope(Viewer viewer) {
        return switch (of == null ? "" : of) {
            case "unit" -> Worklist.Scope.UNIT;
            case "office" -> Worklist.isEntitled(viewer) ? Worklist.Scope.OFFICE : Worklist.Scope.UNIT;
            default -> Worklist.Scope.MINE;
        };
    }

    String column() {
        var asked = sort == null ? "" : sort.replaceFirst("^-", "");
        return COLUMNS.contains(asked) ? asked : "";
    }

    boolean isDescending() {
        return sort != null && sort.startsWith("-");
    }

    /// Rows that are alike in the column stand as they would without it.
    Comparator<WorkRow> order(Comparator<WorkRow> usual) {
        Comparator<WorkRow> by = switch (column()) {
            case "what" -> Comparator.comparing(WorkRow::what);
            case "by" -> Comparator.comparing(WorkRow::lastDay, Comparator.nullsLast(Comparator.naturalOrder()));
            case "matter" -> Comparator.comparing(WorkRow::matter);
            case "for" -> Comparator.comparing((WorkRow row) -> row.doer() + row.officer());
            case "why" -> Comparator.comparing(WorkRow::why);
            case "level" -> Comparator.comparingInt(WorkRow::level);
            default -> usual;
        };
        return (isDescending() ? by.reversed() : by).thenComparing(usual);
    }

    /// The sorting that a click on a head asks for.
    public String next(String column) {
        return column.equals(column()) && !isDescending() ? "-" + column : column;
    }

    /// How a column is sorted, in the words of browsers; null where it is not.
    public @Nullable String direction(String column) {
        return !column.equals(column()) ? null : isDescending() ? "descending" : "ascending";
    }
}
