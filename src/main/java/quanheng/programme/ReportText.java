package quanheng.programme;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/// One text of a report, as it was kept; none is ever changed.
///
/// @param told  what a person wrote, by place: [#PLACES], and `duty:` with the id of a promise
/// @param facts what the product told beside it when it was handed in; empty for a draft
public record ReportText(int number, Map<String, String> told, List<Fact> facts, String keptBy, Instant keptAt) {
    /// 总体进展、偏差与原因、下一步: the places every report has.
    public static final List<String> PLACES = List.of("overall", "deviation", "next");

    /// Begins the place of what is said of one duty.
    public static final String DUTY = "duty:";

    /// Before anything was written.
    static final ReportText NONE = new ReportText(0, Map.of(), List.of(), "", Instant.EPOCH);

    public ReportText {
        told = Map.copyOf(told);
        facts = List.copyOf(facts);
    }

    /// What stands in a place; empty where nothing does.
    public String at(String place) {
        return told.getOrDefault(place, "");
    }
}
