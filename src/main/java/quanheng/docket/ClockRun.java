package quanheng.docket;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import quanheng.law.Deadline;
import quanheng.law.Extension;
import quanheng.law.Rules;
import quanheng.law.Step;
import quanheng.law.Stop;
import quanheng.law.TimeLimit;

/// One run of a clock while the acts of a case are gone through: when it began, and what happened to it since.
final class ClockRun {
    private final Procedure.ClockKind kind;
    private final ActKind.Start start;
    private final int starter;
    private final String party;
    private final LocalDateTime startedAt;
    private final @Nullable LocalDate setOn;
    private final List<Stop> stops = new ArrayList<>();
    private final List<Extension> extensions = new ArrayList<>();
    private int ender;
    private @Nullable LocalDateTime endedAt;
    private boolean isMet;

    /// @param by    the act that starts it
    /// @param setOn the last day where the office set it; null where the rule does
    ClockRun(
            Procedure.ClockKind kind,
            ActKind.Start start,
            Replay.Effect by,
            LocalDateTime startedAt,
            @Nullable LocalDate setOn) {
        this.kind = kind;
        this.setOn = setOn;
        this.start = start;
        this.starter = by.ordinal();
        this.party = by.party();
        this.startedAt = startedAt;
    }

    Procedure.ClockKind kind() {
        return kind;
    }

    /// Number of the party it binds; empty for whoever holds the post.
    String party() {
        return party;
    }

    /// Whether it binds a party.
    ///
    /// @param asked its number; empty for any
    boolean binds(String asked) {
        return asked.isEmpty() || party.isEmpty() || party.equals(asked);
    }

    boolean isOpen() {
        return endedAt == null;
    }

    boolean isStopped() {
        return !stops.isEmpty() && stops.getLast().to() == null;
    }

    void stop(String rule, LocalDate on) {
        if (isOpen() && !isStopped()) {
            stops.add(new Stop(rule, on, null));
        }
    }

    void resume(LocalDate on) {
        if (isOpen() && isStopped()) {
            var standing = stops.removeLast();
            stops.add(
                    new Stop(standing.reason(), standing.from(), on.isBefore(standing.from()) ? standing.from() : on));
        }
    }

    void extend(ActKind.Prolongation more, Replay.Effect by) {
        if (isOpen()) {
            var count = more.told(by.act().told()).orElse(null);
            extensions.add(new Extension(more.rule(), more.scope(), by.on(), count));
        }
    }

    void end(int by, LocalDateTime at, boolean met) {
        if (isOpen()) {
            ender = by;
            endedAt = at;
            isMet = met;
        }
    }

    /// How it stands at a moment.
    ///
    /// @param lawOn the day that selects the version of the law
    CaseClock at(LocalDateTime moment, LocalDate lawOn, Function<TimeLimit, Deadline> law) {
        var deadline = CitedRule.covers(start.rule(), start.scope(), lawOn) ? deadline(lawOn, law) : null;
        return new CaseClock(
                kind,
                start,
                starter,
                party.isEmpty() ? 0 : Integer.parseInt(party),
                deadline,
                state(moment, deadline),
                ender,
                endedAt);
    }

    private Deadline deadline(LocalDate lawOn, Function<TimeLimit, Deadline> law) {
        var limit = new TimeLimit(start.rule(), start.scope(), lawOn, startedAt, stops, extensions);
        if (setOn == null) {
            return law.apply(limit);
        }
        var rule = Rules.on(start.rule(), start.scope(), lawOn);
        var step = new Step("docket.step.set", start.rule(), start.scope(), setOn, List.of(setOn));
        return new Deadline(rule, startedAt, setOn, null, List.of(step), false);
    }

    private CaseClock.State state(LocalDateTime moment, @Nullable Deadline deadline) {
        var end = endedAt;
        if (end != null) {
            return !isMet ? CaseClock.State.CEASED : isPast(deadline, end) ? CaseClock.State.LATE : CaseClock.State.MET;
        }
        if (isStopped()) {
            return CaseClock.State.STOPPED;
        }
        return isPast(deadline, moment) ? CaseClock.State.OVERDUE : CaseClock.State.RUNNING;
    }

    /// Where only the day of something is known it counts as in time on the whole of the last day.
    private static boolean isPast(@Nullable Deadline deadline, LocalDateTime moment) {
        if (deadline == null) {
            return false;
        }
        var until = deadline.until();
        if (until != null && !moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment.isAfter(until);
        }
        var lastDay = until != null ? until.toLocalDate() : deadline.lastDay();
        return lastDay != null && moment.toLocalDate().isAfter(lastDay);
    }
}
