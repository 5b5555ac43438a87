package quanheng.protection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// A paper that came with an application.
///
/// @param kind of the procedure's kinds of evidence
/// @param file id of the kept file
public record Material(int ordinal, String kind, String title, UUID file, Instant keptAt) {
    private static final List<Need> NEEDS = Tables.read(
            "materials",
            row -> new Need(
                    row.getField("procedure"),
                    row.getField("kind"),
                    row.getField("required").equals("yes"),
                    Condition.of(row.getField("when")),
                    row.getField("rule")));

    /// A kind of paper that a procedure asks for.
    ///
    /// @param required without it the application is not complete
    /// @param rule     id of the rule that asks for it
    public record Need(String procedure, String kind, boolean required, Condition when, String rule) {
        boolean arises(Map<String, String> answers) {
            return when.holds(answers);
        }
    }

    /// The papers that these answers ask for in a procedure.
    public static List<Need> needed(String procedure, Map<String, String> answers) {
        return NEEDS.stream()
                .filter(need -> need.procedure().equals(procedure) && need.arises(answers))
                .toList();
    }

    /// The papers that have to come and are not there: all of them, since they are told once.
    public static List<Need> missing(String procedure, Map<String, String> answers, List<Material> there) {
        return needed(procedure, answers).stream()
                .filter(Need::required)
                .filter(need -> there.stream().noneMatch(each -> each.kind().equals(need.kind())))
                .toList();
    }
}
