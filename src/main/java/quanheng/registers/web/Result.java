package quanheng.registers.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.registers.Column;
import quanheng.registers.Import;
import quanheng.registers.Problem;
import quanheng.registers.Totals;

/// What an import did or would do, for the page.
///
/// @param key message that says it
record Result(String key, @Nullable Totals totals, List<Problem> problems, List<Column> missing) {
    static Result of(Import outcome) {
        return switch (outcome) {
            case Import.Rehearsed rehearsed -> counted("rehearsed", rehearsed.totals(), rehearsed.problems());
            case Import.Imported done -> counted("imported", done.batch().totals(), done.problems());
            case Import.Refused refused -> counted("refused", refused.totals(), refused.problems());
            case Import.Unreadable unreadable ->
                new Result("registers.flaw." + unreadable.flaw(), null, List.of(), unreadable.missing());
        };
    }

    private static Result counted(String word, Totals totals, List<Problem> problems) {
        return new Result("registers.result." + word, totals, problems, List.of());
    }

    /// Whether anything would be written.
    public boolean isWorthImporting() {
        return totals != null && totals.rows() > totals.rejected();
    }
}
