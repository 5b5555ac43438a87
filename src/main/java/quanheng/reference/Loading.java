package quanheng.reference;

import java.util.List;

/// What became of a wish to load an edition.
public sealed interface Loading {
    /// It could be loaded; nothing has changed.
    ///
    /// @param rows    that would be taken
    /// @param refused problems of rows that would be left out
    record Rehearsed(int rows, List<Problem> refused, List<Problem> warnings) implements Loading {}

    /// It was loaded.
    ///
    /// @param refused problems of rows left out
    record Loaded(Edition edition, List<Problem> refused, List<Problem> warnings) implements Loading {}

    /// The same files are there already under this name; nothing has changed.
    record Unchanged(Edition edition) implements Loading {}

    /// Another content or validity is there under this name; nothing has changed. A corrected file is a new edition.
    record NameTaken(Edition edition) implements Loading {}

    /// Some rows or a file as a whole cannot be taken; nothing has changed.
    ///
    /// @param rows that could be taken
    record Refused(int rows, List<Problem> problems) implements Loading {}
}
