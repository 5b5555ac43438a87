package quanheng.plans.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import quanheng.plans.ReadFinding;
import quanheng.plans.VersionText;
import quanheng.reading.Basis;
import quanheng.reading.Finding;
import quanheng.reading.Member;
import quanheng.reading.Phase;
import quanheng.reading.Safeguard;

/// What else a plan sets down besides its promises.
///
/// @param members  by the body they belong to, in text order
/// @param oddities of the text, in words
record Outlined(
        List<PhaseRow> phases,
        Map<String, List<Member>> members,
        List<Line> bases,
        List<Line> safeguards,
        List<String> oddities) {
    /// @param overlaps true where it shares days with another phase
    record PhaseRow(UUID id, Phase phase, boolean overlaps) {}

    /// A finding by its words, and where it stands.
    record Line(UUID id, String says) {}

    static Outlined of(VersionText text, Wording wording) {
        var phases = all(text, Phase.class).map(read -> (Phase) read.finding()).toList();
        return new Outlined(
                all(text, Phase.class)
                        .map(read -> row(read.id(), (Phase) read.finding(), phases))
                        .toList(),
                members(text),
                lines(text, Basis.class, wording),
                lines(text, Safeguard.class, wording),
                text.oddities().stream().map(wording::odd).toList());
    }

    private static PhaseRow row(UUID id, Phase phase, List<Phase> phases) {
        return new PhaseRow(
                id, phase, phases.stream().anyMatch(other -> !other.equals(phase) && overlap(phase, other)));
    }

    private static boolean overlap(Phase one, Phase other) {
        return one.startsOn() != null
                && one.endsOn() != null
                && other.startsOn() != null
                && other.endsOn() != null
                && !one.startsOn().isAfter(other.endsOn())
                && !other.startsOn().isAfter(one.endsOn());
    }

    private static Map<String, List<Member>> members(VersionText text) {
        var members = new LinkedHashMap<String, List<Member>>();
        all(text, Member.class)
                .map(read -> (Member) read.finding())
                .forEach(member -> members.computeIfAbsent(
                                member.body() == null ? "" : member.body(), body -> new ArrayList<>())
                        .add(member));
        return members;
    }

    private static List<Line> lines(VersionText text, Class<? extends Finding> kind, Wording wording) {
        return all(text, kind)
                .map(read -> new Line(read.id(), wording.says(read.finding())))
                .toList();
    }

    private static Stream<ReadFinding> all(VersionText text, Class<? extends Finding> kind) {
        return text.findings().stream().filter(ReadFinding::stands).filter(read -> kind.isInstance(read.finding()));
    }
}
