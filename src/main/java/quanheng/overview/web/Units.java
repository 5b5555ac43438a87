package quanheng.overview.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import quanheng.overview.LedgerRow;
import quanheng.overview.PromiseState;
import quanheng.overview.Texts;
import quanheng.overview.web.UnitView.Summary;
import quanheng.parties.Organizations;
import quanheng.parties.Region;
import quanheng.parties.Regions;
import quanheng.plans.Owner;
import quanheng.shell.NotFoundException;

/// Puts together what units owe.
@Component
class Units {
    private final Organizations organizations;
    private final Regions regions;
    private final Lines lines;
    private final Texts texts;
    private final Clock clock;

    Units(Organizations organizations, Regions regions, Lines lines, Texts texts, Clock clock) {
        this.organizations = organizations;
        this.regions = regions;
        this.lines = lines;
        this.texts = texts;
        this.clock = clock;
    }

    /// Every unit that answers for a promise, those that lead most first.
    List<Summary> all(List<LedgerRow> rows, LocalDate asOf) {
        var names = new LinkedHashMap<UUID, String>();
        rows.forEach(row ->
                row.promise().owners().forEach(owner -> names.putIfAbsent(owner.organizationId(), owner.name())));
        return names.entrySet().stream()
                .map(entry -> summary(entry.getKey(), entry.getValue(), rows, asOf))
                .sorted(Comparator.comparingInt(Summary::leading)
                        .thenComparingInt(Summary::helping)
                        .reversed())
                .toList();
    }

    private static Summary summary(UUID unit, String name, List<LedgerRow> rows, LocalDate asOf) {
        var leading = of(unit, rows, true);
        return new Summary(
                unit,
                name,
                leading.size(),
                of(unit, rows, false).size(),
                count(leading, PromiseState.OVERDUE),
                count(leading, PromiseState.BEHIND),
                leading.stream()
                        .map(row -> row.promise().deadline())
                        .filter(Objects::nonNull)
                        .filter(day -> !day.isBefore(asOf))
                        .min(LocalDate::compareTo)
                        .orElse(null));
    }

    /// What one unit owes.
    UnitView one(UUID unit, List<LedgerRow> rows, LocalDate asOf, Locale locale) {
        var organization = organizations.find(unit).orElseThrow(() -> new NotFoundException("organization:" + unit));
        var leading = of(unit, rows, true);
        var helping = of(unit, rows, false);
        var region =
                regions.find(organization.regionCode(), asOf).map(Region::name).orElse("");
        var head = texts.text(
                locale,
                "unit.head",
                leading.size(),
                helping.size(),
                count(leading, PromiseState.OVERDUE),
                count(leading, PromiseState.BEHIND));
        return new UnitView(
                unit,
                organization.name(),
                region,
                organization.aliases(),
                head,
                asOf,
                LocalDate.now(clock),
                lines.lines(leading, locale),
                lines.lines(helping, locale));
    }

    /// Its lines, those it leads first, each part by its last day.
    List<LedgerRow> rows(UUID unit, List<LedgerRow> rows) {
        var all = new ArrayList<>(of(unit, rows, true));
        all.addAll(of(unit, rows, false));
        return all;
    }

    private static List<LedgerRow> of(UUID unit, List<LedgerRow> rows, boolean lead) {
        return rows.stream()
                .filter(row -> row.promise().owners().stream().anyMatch(owner -> is(owner, unit, lead)))
                .sorted(Sorting.DEADLINE.order())
                .toList();
    }

    private static boolean is(Owner owner, UUID unit, boolean lead) {
        return owner.organizationId().equals(unit) && owner.lead() == lead;
    }

    private static int count(List<LedgerRow> rows, PromiseState state) {
        return (int) rows.stream().filter(row -> row.state() == state).count();
    }
}
