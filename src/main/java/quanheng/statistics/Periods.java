package quanheng.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import quanheng.indicators.Span;

/// Which of the approved figures of a series and a region tell what is asked.
final class Periods {
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private Periods() {}

    private record Key(LocalDate firstOn, LocalDate lastOn, String catalogue) {}

    /// The last approved of every period.
    ///
    /// @param approved in the order approved
    static List<Report> standing(List<Report> approved) {
        var last = new LinkedHashMap<Key, Report>();
        for (var report : approved) {
            var told = report.told();
            last.putLast(new Key(told.firstOn(), told.lastOn(), told.catalogue()), report);
        }
        return List.copyOf(last.values());
    }

    /// The figure of the latest period that ended by a day; of those ending together the one approved last.
    static Optional<Report> latest(List<Report> standing, LocalDate day) {
        return standing.stream()
                .filter(report -> !report.told().lastOn().isAfter(day))
                .max(Comparator.comparing((Report report) -> report.told().lastOn())
                        .thenComparing(Periods::approvedAt)
                        .thenComparingLong(Report::id));
    }

    /// Days, both included.
    record Days(LocalDate from, LocalDate to) {
        @Override
        public String toString() {
            return from + "/" + to;
        }
    }

    /// What adds up to a sum over a span.
    ///
    /// @param chosen     no two of which overlap
    /// @param straddling those that lie in the span only partly
    /// @param missing    days of the span nobody told anything for
    record Sum(List<Report> chosen, List<Report> straddling, List<Days> missing) {}

    /// The figures whose periods lie within the span; of those that overlap, such as months and their quarter, the
    /// longest.
    static Sum within(List<Report> standing, Span span) {
        var from = span.from() == null ? BEGINNING : span.from();
        var longest = standing.stream()
                .filter(report -> overlaps(report, from, span.to()))
                .sorted(Comparator.comparingLong(Periods::length)
                        .thenComparing(Periods::approvedAt)
                        .thenComparingLong(Report::id)
                        .reversed())
                .toList();
        var chosen = new ArrayList<Report>();
        var straddling = new ArrayList<Report>();
        for (var report : longest) {
            var told = report.told();
            if (told.firstOn().isBefore(from) || told.lastOn().isAfter(span.to())) {
                straddling.add(report);
            } else if (chosen.stream().noneMatch(other -> overlaps(other, told.firstOn(), told.lastOn()))) {
                chosen.add(report);
            }
        }
        chosen.sort(Comparator.comparing(report -> report.told().firstOn()));
        return new Sum(chosen, straddling, missing(chosen, span));
    }

    private static List<Days> missing(List<Report> chosen, Span span) {
        var missing = new ArrayList<Days>();
        var next = span.from() == null
                ? chosen.isEmpty() ? span.to() : chosen.getFirst().told().firstOn()
                : span.from();
        for (var report : chosen) {
            if (report.told().firstOn().isAfter(next)) {
                missing.add(new Days(next, report.told().firstOn().minusDays(1)));
            }
            next = report.told().lastOn().plusDays(1);
        }
        if (!next.isAfter(span.to())) {
            missing.add(new Days(next, span.to()));
        }
        return missing;
    }

    private static boolean overlaps(Report report, LocalDate from, LocalDate to) {
        return !report.told().firstOn().isAfter(to) && !report.told().lastOn().isBefore(from);
    }

    private static long length(Report report) {
        return ChronoUnit.DAYS.between(report.told().firstOn(), report.told().lastOn());
    }

    private static Instant approvedAt(Report report) {
        var decision = report.decision();
        return decision == null ? Instant.EPOCH : decision.at();
    }
}
