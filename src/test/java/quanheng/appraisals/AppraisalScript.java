package quanheng.appraisals;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.parties.Organizations;

/// Plays years of a made-up office: an indicator line and one of people, two units of which the first has patents.
record AppraisalScript(
        Schemes schemes, Appraisals appraisals, Entries entries, Organizations organizations, Sight sight) {
    static final Viewer COORDINATOR = person("script-coordinator", Role.COORDINATOR, Set.of());
    static final Viewer LEADER = person("script-leader", Role.LEADER, Set.of());

    static Viewer person(String name, Role role, Set<UUID> units) {
        return new Viewer(UUID.randomUUID(), name, name, Set.of(role), units);
    }

    UUID with() {
        return organizations.resolve("示例考核甲局", "990100").id();
    }

    UUID without() {
        return organizations.resolve("示例考核乙局", "999999").id();
    }

    Schemes.Made scheme(int year, int counted, int given, String overCap) {
        var typed = new HashMap<>(Map.of(
                "title",
                "示例",
                "bonusCap",
                "5",
                "overCap",
                overCap,
                "missing",
                "WAIT",
                "grades",
                "60 甲; 0 乙",
                "commend",
                "1",
                "criticise",
                "0",
                "answerDays",
                "10",
                "because",
                "示例"));
        typed.put(
                "seen", String.valueOf(schemes.latest(year).map(Scheme::version).orElse(0)));
        line(typed, 1, "BASE INDICATOR", counted);
        typed.put("line-1-subject", "patents-in-force");
        typed.put("line-1-scale", "/1");
        line(typed, 2, "BASE MANUAL", given);
        line(typed, 3, "BONUS MANUAL", 8);
        return sight.as(COORDINATOR, () -> schemes.make(year, typed, COORDINATOR.username()));
    }

    private static void line(Map<String, String> typed, int number, String what, int weight) {
        var at = "line-" + number + "-";
        typed.put(at + "id", String.valueOf(number));
        typed.put(at + "name", "示例");
        typed.put(at + "part", what.split(" ")[0]);
        typed.put(at + "kind", what.split(" ")[1]);
        typed.put(at + "weight", String.valueOf(weight));
    }

    void open(int year) {
        sight.as(COORDINATOR, () -> appraisals.open(year, Set.of(with(), without()), COORDINATOR.username()));
    }

    Entries.Outcome enter(int year, UUID unit, String line, String points) {
        var typed = new Entries.Typed(0, unit.toString(), line, points, "示例");
        var proof = new Entries.Proof("a.txt", "示例".getBytes(StandardCharsets.UTF_8));
        return sight.as(COORDINATOR, () -> entries.enter(year, List.of(typed), proof, COORDINATOR.username()));
    }

    void approve(int year) {
        sight.as(LEADER, () -> {
            entries.of(year).stream()
                    .filter(entry -> entry.decision() == null)
                    .forEach(entry -> entries.decide(entry.id(), true, "", LEADER.username()));
            return year;
        });
    }

    /// A year whose first unit comes to `counted`, whose second to 10.
    void play(int year, int counted, int given) {
        scheme(year, counted, given, "CAP");
        open(year);
        enter(year, with(), "2", "0");
        enter(year, without(), "2", "10");
        approve(year);
    }

    Appraisals.Closed close(int year) {
        return sight.as(LEADER, () -> appraisals.close(year, LEADER.username()));
    }

    int publish(int year) {
        return sight.as(LEADER, () -> appraisals.publish(year, LEADER.username()));
    }

    List<ScoreSheet> sheets(int year) {
        return sight.as(COORDINATOR, () -> appraisals.sheets(year, COORDINATOR));
    }
}
