package quanheng.docket;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What another module knows to stand in the way of an act and a procedure cannot say, such as a figure that asks for
/// another act first.
public interface Condition {
    /// All reasons against the act; none where it has nothing against it.
    ///
    /// @param file as the person who acts sees it, without what could be done next
    /// @param told values of the act's fields, by field
    List<Refusal> against(CaseFile file, ActKind act, Map<String, String> told);

    /// As above, for an act done on a day.
    default List<Refusal> against(CaseFile file, ActKind act, Map<String, String> told, LocalDate day) {
        return against(file, act, told);
    }
}
