package quanheng.docket;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the index keeps of a case: where it stands, what is due, what waits for a second person.
///
/// @param nextBy  the earliest last day of its open clocks; null where none has one
/// @param begunOn the day of the anchor act; null before it
/// @param endedOn the day it reached its end; null before it
/// @param onTime  whether no clock of the office was met late or left unmet; null before its end
record Standing(
        CaseHead head,
        Procedure.Stage stage,
        int acts,
        @Nullable LocalDate nextBy,
        LocalDate openedOn,
        @Nullable LocalDate begunOn,
        @Nullable LocalDate endedOn,
        @Nullable Boolean onTime,
        List<CaseClock> open,
        List<Act> pending) {
    /// Derives it, for everybody and nobody: nothing is left out.
    static Standing of(Procedure procedure, CaseRecord record, Derivation derivation, java.time.LocalDateTime now) {
        var replay = Replay.of(procedure, record.acts());
        var lawOn = replay.lawOn(now.toLocalDate());
        var clocks = derivation.clocks(replay, now, lawOn);
        var open = clocks.stream().filter(clock -> clock.state().isOpen()).toList();
        var stage = replay.stage().orElseThrow();
        var endedOn = stage.end() ? replay.entry().map(Replay.Effect::on).orElse(null) : null;
        return new Standing(
                record.head(),
                stage,
                record.acts().size(),
                open.stream()
                        .flatMap(clock -> java.util.stream.Stream.ofNullable(clock.lastDay()))
                        .min(LocalDate::compareTo)
                        .orElse(null),
                record.acts().getFirst().happenedOn(),
                replay.last(procedure.anchor()).map(Replay.Effect::on).orElse(null),
                endedOn,
                endedOn == null ? null : clocks.stream().noneMatch(clock -> isMissed(procedure, clock)),
                open,
                replay.pending());
    }

    private static boolean isMissed(Procedure procedure, CaseClock clock) {
        return !procedure.post(clock.kind().on()).party()
                && (clock.state() == CaseClock.State.LATE || clock.state() == CaseClock.State.OVERDUE);
    }
}
