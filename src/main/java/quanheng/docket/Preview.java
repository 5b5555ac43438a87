package quanheng.docket;

import java.util.List;

/// What would become of a wish to do something in a case. Nothing of it is on file.
public sealed interface Preview {
    /// It is lawful.
    ///
    /// @param file    the case as it would be; of an act that takes a second person, as if approved today
    /// @param ordinal of the act
    record Lawful(CaseFile file, int ordinal) implements Preview {}

    /// It is not lawful or not complete.
    ///
    /// @param reasons all of them
    record Refused(List<Refusal> reasons) implements Preview {}

    /// Somebody else acted since the case was looked at.
    record ChangedMeanwhile() implements Preview {}
}
