package quanheng.docket;

import java.util.List;

/// A case of a sheet, read and ready to be written.
///
/// @param acts in their order; settled ones with what settles them
record ImportedCase(int row, String number, Procedure procedure, String title, List<Party> parties, List<Entry> acts) {
    /// An act of a sheet.
    ///
    /// @param author printed name of who approved it; empty for whoever imports
    record Entry(ActKind kind, Act act, String author) {}
}
