package quanheng.docket;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import quanheng.access.Viewer;
import quanheng.law.Deadline;
import quanheng.law.TimeLimit;

/// Makes a case file of acts, a procedure and the law. It reads nothing and keeps nothing: the same acts give the same
/// file.
///
/// @param law  reckons a time limit
/// @param zone of the office
record Derivation(Function<TimeLimit, Deadline> law, ZoneId zone) {
    /// The case as it was at a moment.
    ///
    /// @throws java.util.NoSuchElementException where it had not been opened
    CaseFile file(Procedure procedure, CaseRecord whole, Instant moment, Viewer viewer) {
        return derived(new Scene(procedure, whole, moment, viewer), true);
    }

    /// The same without what could be done next and what is missing for it, which takes longest to find out.
    CaseFile facts(Procedure procedure, CaseRecord whole, Instant moment, Viewer viewer) {
        return derived(new Scene(procedure, whole, moment, viewer), false);
    }

    private record Scene(Procedure procedure, CaseRecord whole, Instant moment, Viewer viewer) {}

    private CaseFile derived(Scene scene, boolean ahead) {
        var procedure = scene.procedure();
        var viewer = scene.viewer();
        var moment = scene.moment();
        var whole = scene.whole();
        var known = whole.knownAt(moment);
        var at = LocalDateTime.ofInstant(moment, zone);
        var replay = Replay.of(procedure, known.acts());
        var record = known.replayed(replay);
        var gate = new Gate(procedure, replay, record, law);
        var onlooker = Onlooker.of(viewer, procedure, record, at.toLocalDate());
        var lawOn = replay.lawOn(at.toLocalDate());
        var acts = visible(procedure, record, onlooker);
        return new CaseFile(
                record.head(),
                procedure,
                at,
                record.acts().size(),
                replay.stage().orElseThrow(),
                lawOn,
                onlooker.posts(),
                acts,
                onlooker.office() ? replay.pending() : List.of(),
                clocks(replay, at, lawOn).stream()
                        .filter(clock -> onlooker.maySee(clock, acts, record))
                        .toList(),
                ahead ? next(gate, onlooker, at) : List.of(),
                record.parties().stream()
                        .map(party -> onlooker.seen(party, record))
                        .toList(),
                record.exhibits().stream()
                        .filter(exhibit -> onlooker.maySee(exhibit, record))
                        .toList(),
                ahead ? missing(gate, onlooker, at) : List.of());
    }

    /// All clocks of a case, seen by nobody in particular.
    List<CaseClock> clocks(Replay replay, LocalDateTime at, java.time.LocalDate lawOn) {
        return replay.runs().stream().map(run -> run.at(at, lawOn, law)).toList();
    }

    private static List<Act> visible(Procedure procedure, CaseRecord record, Onlooker onlooker) {
        return record.acts().stream()
                .filter(act -> procedure
                        .act(act.kind())
                        .filter(kind -> onlooker.maySee(kind, act))
                        .isPresent())
                .toList();
    }

    private static List<NextAct> next(Gate gate, Onlooker onlooker, LocalDateTime at) {
        return gate.next(onlooker.posts(), at).stream()
                .filter(act -> onlooker.office() || !act.post().isEmpty())
                .toList();
    }

    /// What the acts of this stage still wait for.
    private static List<CaseFile.Missing> missing(Gate gate, Onlooker onlooker, LocalDateTime at) {
        return missing(gate, at).stream()
                .filter(missing ->
                        onlooker.office() || missing.act().by().stream().anyMatch(onlooker.posts()::contains))
                .toList();
    }

    private static List<CaseFile.Missing> missing(Gate gate, LocalDateTime at) {
        var found = new ArrayList<CaseFile.Missing>();
        for (var kind : gate.procedure().acts()) {
            if (!kind.opens()
                    && !kind.needs().isEmpty()
                    && gate.against(kind, at).isEmpty()) {
                kind.needs().stream()
                        .filter(need -> !gate.isOnFile(need))
                        .forEach(need ->
                                found.add(new CaseFile.Missing(gate.procedure().evidence(need), kind)));
            }
        }
        return found;
    }
}
