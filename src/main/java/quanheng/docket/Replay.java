package quanheng.docket;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Goes through the acts of a case in their order, and holds where that leaves it.
final class Replay {
    private final Procedure procedure;
    private final List<Effect> effects = new ArrayList<>();
    private final Map<Integer, Act> pending = new LinkedHashMap<>();
    private final List<ClockRun> runs = new ArrayList<>();
    private Procedure.@Nullable Stage stage;
    private @Nullable Effect entry;

    /// An act that took effect.
    ///
    /// @param ordinal of the act that gave it effect: itself, or its approval
    /// @param at      when it took effect
    record Effect(ActKind kind, Act act, int ordinal, LocalDateTime at) {
        /// Number of the party it is about; empty for the case.
        String party() {
            return kind.of().isEmpty() ? "" : act.told(kind.of());
        }

        LocalDate on() {
            return at.toLocalDate();
        }
    }

    private Replay(Procedure procedure) {
        this.procedure = procedure;
    }

    static Replay of(Procedure procedure, List<Act> acts) {
        var replay = new Replay(procedure);
        acts.forEach(replay::take);
        return replay;
    }

    private void take(Act act) {
        switch (act.move()) {
            case DONE -> apply(act, act.ordinal(), act.happenedAt());
            case PROPOSED -> pending.put(act.ordinal(), act);
            case REJECTED -> pending.remove(act.settles());
            case APPROVED -> {
                var proposed = pending.remove(act.settles());
                if (proposed != null) {
                    apply(proposed, act.ordinal(), act.happenedAt());
                }
            }
        }
    }

    private void apply(Act act, int ordinal, LocalDateTime at) {
        var kind = procedure
                .act(act.kind())
                .orElseThrow(() ->
                        new NoSuchElementException("no act %s in procedure %s".formatted(act.kind(), procedure.id())));
        var effect = new Effect(kind, act, ordinal, at);
        effects.add(effect);
        var party = effect.party();
        kind.resumes().forEach(clock -> open(clock, party).forEach(run -> run.resume(effect.on())));
        kind.prolongations().forEach(more -> open(more.clock(), party).forEach(run -> run.extend(more, effect)));
        kind.ends().forEach(clock -> open(clock, party).forEach(run -> run.end(ordinal, at, true)));
        kind.cancels().forEach(clock -> open(clock, party).forEach(run -> run.end(ordinal, at, false)));
        kind.starts().stream().filter(start -> start.applies(act.told())).forEach(start -> start(start, effect));
        kind.stops().forEach(stop -> open(stop.clock(), party).forEach(run -> run.stop(stop.rule(), effect.on())));
        leave(effect);
        if (!kind.to().isEmpty()) {
            enter(procedure.stage(kind.to()), effect);
        }
    }

    /// What bound a party alone ceases with its part in the case.
    private void leave(Effect effect) {
        for (var field : effect.kind().leaves()) {
            var gone = effect.act().told(field);
            runs.stream()
                    .filter(run ->
                            run.isOpen() && !gone.isEmpty() && run.party().equals(gone))
                    .forEach(run -> run.end(effect.ordinal(), effect.at(), false));
        }
    }

    /// A clock that is started again for the same party while it runs begins anew.
    private void start(ActKind.Start start, Effect effect) {
        open(start.clock()).stream()
                .filter(run -> run.party().equals(effect.party()))
                .forEach(run -> run.end(effect.ordinal(), effect.at(), false));
        var from = start.field().map(field -> effect.act().told(field)).orElse("");
        var at = from.isEmpty() ? effect.at() : Told.moment(from);
        var setOn = start.lastDayField()
                .map(field -> effect.act().told(field))
                .filter(day -> !day.isEmpty())
                .map(day -> Told.moment(day).toLocalDate())
                .orElse(null);
        runs.add(new ClockRun(procedure.clock(start.clock()), start, effect, at, setOn));
    }

    private void enter(Procedure.Stage next, Effect effect) {
        stage = next;
        entry = effect;
        if (next.end()) {
            runs.stream()
                    .filter(run -> !run.kind().outlives())
                    .forEach(run -> run.end(effect.ordinal(), effect.at(), false));
        }
    }

    /// Runs of a clock that are still open.
    List<ClockRun> open(String clock) {
        return runs.stream()
                .filter(run -> run.isOpen() && run.kind().id().equals(clock))
                .toList();
    }

    /// Runs of a clock that are still open and bind a party.
    ///
    /// @param party its number; empty for all of them
    List<ClockRun> open(String clock, String party) {
        return open(clock).stream().filter(run -> run.binds(party)).toList();
    }

    /// The parties as the acts left them.
    ///
    /// @param joined as they were when they came
    List<Party> parties(List<Party> joined) {
        var parties = new ArrayList<>(joined);
        for (var effect : effects) {
            var act = effect.act();
            effect.kind()
                    .changes()
                    .forEach(change -> parties.replaceAll(party -> is(party, act.told(change.party()))
                            ? party.called(act.told(change.name()), act.told(change.contact()))
                            : party));
            effect.kind()
                    .leaves()
                    .forEach(field ->
                            parties.replaceAll(party -> is(party, act.told(field)) ? party.left(effect.on()) : party));
        }
        return parties;
    }

    private static boolean is(Party party, String number) {
        return Integer.toString(party.number()).equals(number);
    }

    List<ClockRun> runs() {
        return runs;
    }

    /// What is put forward and not yet settled.
    List<Act> pending() {
        return List.copyOf(pending.values());
    }

    List<Effect> effects() {
        return effects;
    }

    /// Where the case stands; empty before it is opened.
    Optional<Procedure.Stage> stage() {
        return Optional.ofNullable(stage);
    }

    /// What brought the case to its stage.
    Optional<Effect> entry() {
        return Optional.ofNullable(entry);
    }

    /// The last time an act of this kind took effect.
    Optional<Effect> last(String kind) {
        return effects.stream()
                .filter(effect -> effect.kind().id().equals(kind))
                .reduce((one, later) -> later);
    }

    /// The last time an act of this kind took effect for a party; where the kind is of no party's, for the case.
    Optional<Effect> last(ActKind kind, String party) {
        return effects.stream()
                .filter(effect -> effect.kind().id().equals(kind.id()))
                .filter(effect -> kind.of().isEmpty()
                        || party.isEmpty()
                        || effect.party().isEmpty()
                        || effect.party().equals(party))
                .reduce((one, later) -> later);
    }

    /// The day that selects the version of the law: that of the anchor act; while there is none that of the first act,
    /// and before a case is opened the day asked about.
    LocalDate lawOn(LocalDate asked) {
        return effects.stream()
                .filter(effect -> effect.kind().id().equals(procedure.anchor()))
                .findFirst()
                .or(() -> effects.stream().findFirst())
                .map(Effect::on)
                .orElse(asked);
    }
}
