package quanheng.docket;

import java.util.List;

/// What became of a wish to do something in a case.
public sealed interface Outcome {
    /// It is on file. The same wish sent again gets the same answer.
    ///
    /// @param number  of the case
    /// @param ordinal of the act in the case
    record Recorded(String number, int ordinal) implements Outcome {}

    /// It is not lawful or not complete; nothing was written.
    ///
    /// @param reasons all of them
    record Refused(List<Refusal> reasons) implements Outcome {}

    /// Somebody else acted since the case was looked at; nothing was written.
    ///
    /// @param seen how many acts there are now
    record ChangedMeanwhile(int seen) implements Outcome {}
}
