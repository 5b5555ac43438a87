package quanheng.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Random limits over all rules that have a length, with stops, extensions and versions.
final class RandomLimits {
    private static final LocalDate EARLIEST = LocalDate.of(2003, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2028, 12, 31);
    private static final Map<String, List<String>> EXTENSIONS = Map.of(
            "ADJ-06 ACCEPT", List.of("EXTENSION"),
            "ADJ-11 DECIDE", List.of("EXTENSION_HEAD", "EXTENSION_SUPERIOR"),
            "PEN-01 CHECK", List.of("EXTENSION"),
            "PEN-03 DECIDE", List.of("EXTENSION"),
            "PEN-06 SEAL", List.of("EXTENSION"),
            "PEN-35 CLOSE", List.of("EXTENSION"),
            "CMP-04 CHECK", List.of("EXTENSION"),
            "REM-07 DECIDE", List.of("EXTENSION"),
            "MAJ-04 DECIDE", List.of("DECIDE_EXTENSION"));

    private final List<Rule> rules = Rules.all().stream()
            .filter(rule -> rule.length() != null && rule.length().unit() != Length.Unit.PLACES)
            .filter(rule -> rule.to() == null || rule.to().isAfter(EARLIEST))
            .toList();
    private final Random random;

    RandomLimits(long seed) {
        random = new Random(seed);
    }

    Stream<TimeLimit> stream() {
        return Stream.generate(this::next);
    }

    private TimeLimit next() {
        var rule = rules.get(random.nextInt(rules.size()));
        var anchor = day(later(rule.from(), EARLIEST), rule.to() == null ? LATEST : earlier(rule.to(), LATEST));
        var start = random.nextInt(4) > 0 ? anchor : anchor.plusDays(random.nextInt(400));
        var plain = Conventions.of(rule).direction() != Direction.AFTER;
        return new TimeLimit(
                rule.id(),
                rule.scope(),
                anchor,
                start.atTime(random.nextInt(24), random.nextInt(60)),
                plain ? List.of() : stops(start),
                plain ? List.of() : extensions(rule, anchor, start));
    }

    private List<Stop> stops(LocalDate start) {
        var stops = new ArrayList<Stop>();
        while (random.nextInt(3) == 0 && stops.size() < 4) {
            var from = start.plusDays(random.nextInt(140) - 10);
            var standing = random.nextInt(20) == 0;
            stops.add(new Stop("stop " + stops.size(), from, standing ? null : from.plusDays(random.nextInt(60))));
        }
        return stops;
    }

    private List<Extension> extensions(Rule rule, LocalDate anchor, LocalDate start) {
        return EXTENSIONS.getOrDefault(rule.id() + " " + rule.scope(), List.of()).stream()
                .filter(scope -> Rules.versions(rule.id(), scope).stream().anyMatch(row -> row.covers(anchor)))
                .filter(scope -> random.nextBoolean())
                .map(scope -> new Extension(rule.id(), scope, start.plusDays(random.nextInt(160))))
                .toList();
    }

    private LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextLong(Math.max(1, last.toEpochDay() - first.toEpochDay() + 1)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
