package quanheng.plans;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quanheng.reading.Basis;
import quanheng.reading.Duty;
import quanheng.reading.Finding;
import quanheng.reading.Member;
import quanheng.reading.Phase;
import quanheng.reading.Safeguard;
import quanheng.reading.Span;
import quanheng.reading.Target;

/// Cuts and joins findings.
final class Reshaping {
    private Reshaping() {}

    /// The same finding on other words.
    static Finding on(Span span, Finding finding) {
        return switch (finding) {
            case Target t ->
                new Target(
                        span,
                        t.clause(),
                        t.name(),
                        t.comparison(),
                        t.quantity(),
                        t.kind(),
                        t.deadline(),
                        t.scope(),
                        t.rule(),
                        t.reason(),
                        t.confidence());
            case Duty d -> onWords(span, bodyAround(span, d), d);
            case Phase p -> new Phase(span, p.clause(), p.name(), p.startsOn(), p.endsOn(), p.reason(), p.confidence());
            case Member m ->
                new Member(span, m.clause(), m.body(), m.role(), m.name(), m.post(), m.reason(), m.confidence());
            case Basis b -> new Basis(span, b.clause(), b.title(), b.number(), b.reason(), b.confidence());
            case Safeguard s -> new Safeguard(span, s.clause(), s.title(), s.reason(), s.confidence());
        };
    }

    /// One finding on the words of two of the same kind; bodies named in either are named in it.
    static Finding joined(Finding first, Finding next) {
        var span = around(first.span(), next.span());
        if (first instanceof Duty one && next instanceof Duty other) {
            var whole = new Duty(
                    span,
                    one.clause(),
                    one.number(),
                    one.section(),
                    one.title(),
                    around(one.body(), other.body()),
                    union(one.leads(), other.leads(), unit -> unit.name()),
                    union(one.cooperators(), other.cooperators(), unit -> unit.name()),
                    union(one.commitments(), other.commitments(), words -> words),
                    one.reason(),
                    one.confidence(),
                    later(one.deadline(), other.deadline()));
            return whole;
        }
        return on(span, first);
    }

    static Span around(Span one, Span other) {
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }

    private static Span bodyAround(Span span, Duty duty) {
        return span.start() > duty.span().start()
                ? new Span(span.start(), Math.max(span.end(), duty.body().end()))
                : around(span, duty.body());
    }

    private static Duty onWords(Span span, Span body, Duty d) {
        return new Duty(
                span,
                d.clause(),
                d.number(),
                d.section(),
                d.title(),
                body,
                d.leads(),
                d.cooperators(),
                d.commitments(),
                d.reason(),
                d.confidence(),
                d.deadline());
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isAfter(one)) ? other : one;
    }

    private static <T> List<T> union(List<T> one, List<T> other, Function<T, ?> key) {
        var found = new LinkedHashMap<Object, T>();
        Stream.concat(one.stream(), other.stream()).forEach(each -> found.putIfAbsent(key.apply(each), each));
        return List.copyOf(found.values());
    }
}
