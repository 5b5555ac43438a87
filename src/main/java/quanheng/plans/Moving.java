package quanheng.plans;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quanheng.reading.Basis;
import quanheng.reading.Duty;
import quanheng.reading.Finding;
import quanheng.reading.Member;
import quanheng.reading.Phase;
import quanheng.reading.Safeguard;
import quanheng.reading.Span;
import quanheng.reading.Target;
import quanheng.reading.UnitMention;

/// Moves findings to the same words of another text.
final class Moving {
    private Moving() {}

    /// From a part of one text to a part of another that ends with the same words.
    record Shift(Span from, Span to) {
        /// Null where the words do not lie in the part.
        @Nullable
        Span of(Span span) {
            if (span.start() < from.start() || span.end() > from.end()) {
                return null;
            }
            return new Span(at(span.start()), at(span.end()));
        }

        private int at(int place) {
            return place == from.start() ? to.start() : Math.max(to.start(), place + to.end() - from.end());
        }
    }

    /// The same finding in a clause of another text; null where it does not lie in the part that moves.
    static @Nullable Finding to(String clause, Finding finding, Shift shift) {
        var span = shift.of(finding.span());
        if (span == null) {
            return null;
        }
        return switch (finding) {
            case Target t ->
                new Target(
                        span,
                        clause,
                        t.name(),
                        t.comparison(),
                        t.quantity(),
                        t.kind(),
                        t.deadline(),
                        t.scope(),
                        t.rule(),
                        t.reason(),
                        t.confidence());
            case Duty d -> duty(clause, d, span, shift);
            case Phase p -> new Phase(span, clause, p.name(), p.startsOn(), p.endsOn(), p.reason(), p.confidence());
            case Member m ->
                new Member(span, clause, m.body(), m.role(), m.name(), m.post(), m.reason(), m.confidence());
            case Basis b -> new Basis(span, clause, b.title(), b.number(), b.reason(), b.confidence());
            case Safeguard s -> new Safeguard(span, clause, s.title(), s.reason(), s.confidence());
        };
    }

    private static @Nullable Duty duty(String clause, Duty d, Span span, Shift shift) {
        var body = shift.of(d.body());
        if (body == null) {
            return null;
        }
        return new Duty(
                span,
                clause,
                d.number(),
                d.section(),
                d.title(),
                body,
                units(d.leads(), shift),
                units(d.cooperators(), shift),
                d.commitments().stream().map(shift::of).filter(Objects::nonNull).toList(),
                d.reason(),
                d.confidence(),
                d.deadline());
    }

    /// A unit printed elsewhere loses its place.
    private static List<UnitMention> units(List<UnitMention> units, Shift shift) {
        return units.stream()
                .map(unit -> new UnitMention(
                        unit.name(), unit.span() == null ? null : shift.of(unit.span()), unit.inherited()))
                .toList();
    }
}
