package quanheng.formats;

import java.util.List;

/// What a file seems to be, shown to a person before anything is read.
///
/// @param format     name of the [Format]
/// @param profile    for a table the built-in profile that fits best, its columns being the file's own heads
/// @param head       heads of the columns; empty for documents
/// @param sample     the first rows as they stand
/// @param confidence 0 to 1: of a table the share of columns that are understood
/// @param missing    what a row needs and no column gives
/// @param encoding   such as `UTF-8`; empty where the format says it itself
public record Guess(
        String format,
        Profile profile,
        List<String> head,
        List<List<String>> sample,
        double confidence,
        List<Field> missing,
        String encoding) {}
