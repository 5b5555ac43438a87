package quanheng.formats;

import java.util.List;
import quanheng.rights.Category;
import quanheng.rights.Particulars;
import quanheng.rights.Party;
import quanheng.rights.RightEvent;

/// What one row or document of a file came to.
public sealed interface Row {
    /// Its number in the file: of a table 1 for the first row after the head, of documents 1 for the first.
    long number();

    /// A right as told, with the events told along with it.
    ///
    /// @param warnings what is odd about it though it can be taken
    record Told(long number, Particulars particulars, List<RightEvent> events, List<Problem> warnings) implements Row {}

    /// One event of a right that is in the register already.
    ///
    /// @param right the right's normalised number
    record Happened(long number, Category category, String right, RightEvent event, List<Problem> warnings)
            implements Row {}

    /// An owner by himself, from a table of owners.
    ///
    /// @param industry GB/T 4754 code; or empty
    record Introduced(long number, Party party, String industry, List<Problem> warnings) implements Row {}

    /// A row that cannot be taken.
    ///
    /// @param fields   as they stand in the file; a field of absurd length only by its beginning
    /// @param problems all of them
    record Refused(long number, List<String> fields, List<Problem> problems) implements Row {}
}
