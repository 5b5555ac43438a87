package quanheng.programme;

import java.util.List;

/// What became of a wish to set up or end a schedule.
public sealed interface Scheduling {
    /// It was done.
    ///
    /// @param reports how many reports are owed under it, or are not any more
    record Done(Schedule schedule, int reports) implements Scheduling {}

    /// Nothing was done.
    ///
    /// @param reasons keys of the messages `programme.refused.<key>`, all of them
    record Refused(List<String> reasons) implements Scheduling {}
}
