package quanheng.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quanheng.reading.Basis;
import quanheng.reading.Clause;
import quanheng.reading.Duty;
import quanheng.reading.Member;
import quanheng.reading.Phase;
import quanheng.reading.Safeguard;
import quanheng.reading.Target;
import quanheng.reading.TargetKind;

/// Draws the promises out of a version: from every duty, and from every target that is no mere rule.
final class Drafting {
    private final VersionText text;
    private final Answerable answerable;
    private final Map<String, Clause> clauses = new HashMap<>();

    private Drafting(VersionText text) {
        this.text = text;
        this.answerable = new Answerable(text);
        text.clauses().forEach(clause -> clauses.put(clause.id(), clause));
    }

    /// The promises of a version as it stands, in text order.
    static List<DraftPromise> of(VersionText text) {
        var drafting = new Drafting(text);
        var promises = new ArrayList<DraftPromise>();
        for (var read : text.findings()) {
            var kind = read.stands() ? kindOf(read) : null;
            if (kind != null) {
                promises.add(drafting.promise(read, kind, promises.size() + 1));
            }
        }
        return promises;
    }

    /// What sort of promise a finding makes; null where it makes none.
    static @Nullable PromiseKind kindOf(ReadFinding read) {
        return switch (read.finding()) {
            case Target target -> kindOf(target);
            case Duty duty -> PromiseKind.DUTY;
            case Phase phase -> null;
            case Member member -> null;
            case Basis basis -> null;
            case Safeguard safeguard -> null;
        };
    }

    private static @Nullable PromiseKind kindOf(Target target) {
        if (target.rule()) {
            return null;
        }
        if (target.kind() == TargetKind.ANNUAL) {
            return PromiseKind.CADENCE;
        }
        return target.quantity() == null ? PromiseKind.QUALITATIVE : PromiseKind.TARGET;
    }

    private DraftPromise promise(ReadFinding read, PromiseKind kind, int sequence) {
        var given = given(read);
        var period = text.version().header().period();
        var last = given != null || period == null ? given : period.value().endsOn();
        return new DraftPromise(
                read,
                kind,
                title(read),
                read.finding().span().in(text.source()),
                chapter(read.finding().clause()),
                answerable.of(read),
                last,
                given != null,
                sequence);
    }

    private static @Nullable LocalDate given(ReadFinding read) {
        var added = read.amendment().deadline();
        if (added != null) {
            return added;
        }
        return read.finding() instanceof Target target
                ? target.deadline()
                : read.finding() instanceof Duty duty ? duty.deadline() : null;
    }

    private String title(ReadFinding read) {
        var words = read.finding().span().in(text.source());
        return switch (read.finding()) {
            case Target target -> target.name().isBlank() ? words : target.name();
            case Duty duty -> duty.title().isBlank() ? words : duty.title();
            case Phase phase -> phase.name();
            case Member member -> member.name();
            case Basis basis -> basis.title();
            case Safeguard safeguard -> safeguard.title();
        };
    }

    private String chapter(String clauseId) {
        var clause = clauses.get(clauseId);
        while (clause != null && clause.parent() != null) {
            clause = clauses.get(clause.parent());
        }
        return clause == null ? "" : clause.heading();
    }
}
