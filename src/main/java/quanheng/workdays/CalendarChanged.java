package quanheng.workdays;

/// The working calendar is another than before: deadlines that rest on it have to be reckoned anew. Told in every
/// running
/// process, after the change is stored, and once more where a process finds that another has changed it.
public record CalendarChanged(String reason) {}
