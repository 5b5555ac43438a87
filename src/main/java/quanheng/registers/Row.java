package quanheng.registers;

import java.util.List;

/// A row of a file, read and checked.
sealed interface Row {
    /// @param fields as they stand in the file
    record Good(long line, List<String> fields, Patent patent) implements Row {}

    /// @param fields as they stand in the file
    record Bad(long line, List<String> fields, List<Problem> problems) implements Row {}
}
