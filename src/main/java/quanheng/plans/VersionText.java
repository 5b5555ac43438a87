package quanheng.plans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import quanheng.reading.Clause;
import quanheng.reading.Oddity;

/// A version with its text and everything found in it.
///
/// @param source   the text as issued
/// @param clauses  in text order, parents before children
/// @param findings in text order, without those merged away
public record VersionText(
        Version version, String source, List<Clause> clauses, List<ReadFinding> findings, List<Oddity> oddities) {
    public VersionText {
        clauses = List.copyOf(clauses);
        findings = List.copyOf(findings);
        oddities = List.copyOf(oddities);
    }

    /// A clause by its id.
    public Optional<Clause> clause(String id) {
        return clauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
    }

    /// A finding by its id.
    public Optional<ReadFinding> finding(UUID id) {
        return findings.stream().filter(found -> found.id().equals(id)).findFirst();
    }
}
