package quanheng.registers;

import java.util.List;

/// What became of importing a file.
public sealed interface Import {
    /// Nothing was written; this is what an import would do now.
    ///
    /// @param problems the first of them, in the file's order
    record Rehearsed(Totals totals, List<Problem> problems) implements Import {}

    /// The good rows are in the register.
    ///
    /// @param problems the first of them, in the file's order
    record Imported(Batch batch, List<Problem> problems) implements Import {}

    /// Nothing was written, because rows have problems and all or nothing was asked for.
    ///
    /// @param problems the first of them, in the file's order
    record Refused(Totals totals, List<Problem> problems) implements Import {}

    /// The file holds no table of patents.
    record Unreadable(Flaw flaw, List<Column> missing) implements Import {}

    /// Why a file cannot be read at all.
    enum Flaw {
        /// Its bytes are text neither in UTF-8 nor in GB18030.
        NOT_TEXT,
        /// Its lines are not rows of fields.
        NO_TABLE,
        /// It has no head line.
        EMPTY,
        /// Columns that are needed are not there.
        COLUMNS_MISSING
    }
}
