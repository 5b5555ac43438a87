package quanheng.reading;

import java.util.List;

/// Everything read from one plan.
///
/// @param source   the text as issued, never altered
/// @param clauses  in text order, parents before children
/// @param findings in text order
public record Reading(
        String source, Header header, List<Clause> clauses, List<Finding> findings, List<Oddity> oddities) {
    public Reading {
        clauses = List.copyOf(clauses);
        findings = List.copyOf(findings);
        oddities = List.copyOf(oddities);
    }

    /// The findings of one kind, in text order.
    public <F extends Finding> List<F> all(Class<F> kind) {
        return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
