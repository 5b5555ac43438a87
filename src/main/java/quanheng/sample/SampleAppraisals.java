package quanheng.sample;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import quanheng.access.Accounts;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.appraisals.Appraisals;
import quanheng.appraisals.Entries;
import quanheng.appraisals.Schemes;
import quanheng.parties.Organizations;

/// Appraises the sample office's units: last year closed and published, this year under way.
@Component
@Order(8)
class SampleAppraisals implements SamplePart {
    private static final List<Integer> YEARS = List.of(2025, 2026);

    private final Schemes schemes;
    private final Entries entries;
    private final Appraisals appraisals;
    private final Organizations organizations;
    private final Accounts accounts;
    private final Sight sight;

    SampleAppraisals(
            Schemes schemes,
            Entries entries,
            Appraisals appraisals,
            Organizations organizations,
            Accounts accounts,
            Sight sight) {
        this.schemes = schemes;
        this.entries = entries;
        this.appraisals = appraisals;
        this.organizations = organizations;
        this.accounts = accounts;
        this.sight = sight;
    }

    @Override
    public boolean isCounted() {
        return true;
    }

    @Override
    public void load() {
        var coordinator = accounts.find("coordinator").orElseThrow();
        var leader = accounts.find("leader").orElseThrow();
        sight.as(coordinator, () -> {
            YEARS.forEach(year -> year(year, coordinator, leader));
            return YEARS;
        });
        sight.as(leader, () -> {
            if (!(appraisals.close(YEARS.getFirst(), leader.username()) instanceof Appraisals.Closed.Kept)) {
                throw new IllegalStateException("the sample year cannot be closed");
            }
            return appraisals.publish(YEARS.getFirst(), leader.username());
        });
    }

    private void year(int year, Viewer coordinator, Viewer leader) {
        if (schemes.make(year, scheme(year), coordinator.username()) instanceof Schemes.Made.Wrong(var problems)) {
            throw new IllegalStateException("the sample scheme is refused: " + problems);
        }
        var problems = appraisals.open(year, units(), coordinator.username());
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the sample year is refused: " + problems);
        }
        for (var row : SampleFiles.rows("appraisal-entries.csv")) {
            if (row.getField("year").equals(Integer.toString(year))) {
                enter(year, row.getFieldsAsMap(), coordinator.username());
            }
        }
        entries.of(year).forEach(entry -> entries.decide(entry.id(), true, "", leader.username()));
    }

    private void enter(int year, Map<String, String> row, String by) {
        var typed = new Entries.Typed(
                0,
                unit(row.getOrDefault("unit", "")).toString(),
                row.getOrDefault("line", ""),
                row.getOrDefault("points", ""),
                row.getOrDefault("reason", ""));
        var proof = new Entries.Proof("evidence.txt", typed.reason().getBytes(StandardCharsets.UTF_8));
        if (entries.enter(year, List.of(typed), proof, by) instanceof Entries.Outcome.Wrong(var problems)) {
            throw new IllegalStateException("the sample entry is refused: " + problems);
        }
    }

    private Set<UUID> units() {
        return SampleFiles.rows("appraisal-entries.csv").stream()
                .map(row -> unit(row.getField("unit")))
                .collect(Collectors.toSet());
    }

    private UUID unit(String name) {
        return organizations.resolve(name, SampleFiles.CITY).id();
    }

    private static Map<String, String> scheme(int year) {
        var typed = new HashMap<String, String>();
        new String(SampleFiles.bytes("appraisal-scheme.txt"), StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> {
                    var at = line.indexOf('=');
                    typed.put(line.substring(0, at), line.substring(at + 1).replace("{year}", Integer.toString(year)));
                });
        return typed;
    }
}
