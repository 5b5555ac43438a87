package quanheng.localplans;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import quanheng.plans.Owner;
import quanheng.plans.Promise;

/// Tells which promises of a parent name a unit: by its own name or its region's, or with all of its level at once. The
/// words for all of a level are the table `collectives.csv`.
final class Naming {
    private static final List<Row> ROWS = rows();

    private Naming() {}

    private record Row(String place, LocalPlan.Level level, Pattern pattern) {}

    /// The words by which a promise names the unit; empty where it does not.
    ///
    /// @param area name of the region the unit stands for; empty where it is not known
    static Optional<String> of(LocalPlan plan, String area, Promise promise) {
        var owner = promise.owners().stream()
                .filter(each ->
                        isItself(each, plan) || isAreas(each, area) || isMeant("NAME", plan.level(), each.name()))
                .map(Owner::name)
                .findFirst();
        return owner.or(() -> in(plan.level(), promise.words()));
    }

    /// The plan of a higher level may know the unit from its own region only: then it is the same by its name.
    private static boolean isItself(Owner owner, LocalPlan plan) {
        return owner.organizationId().equals(plan.unit()) || owner.name().equals(plan.unitName());
    }

    /// The heading above a promise that speaks of the unit's class; empty where none does.
    ///
    /// @param headings above the promise
    static Optional<String> ofClass(UnitClass.Kind kind, List<String> headings) {
        return headings.stream()
                .filter(heading -> ROWS.stream()
                        .filter(row -> row.place().equals(kind.name()))
                        .anyMatch(row -> row.pattern().matcher(heading).find()))
                .findFirst();
    }

    private static boolean isAreas(Owner owner, String area) {
        return area.length() > 1 && owner.name().startsWith(area);
    }

    /// Whether a body of a name can be asked for a plan of its own.
    static boolean isUnit(String name) {
        return Stream.of(LocalPlan.Level.values()).anyMatch(level -> isMeant("UNIT", level, name))
                && Stream.of(LocalPlan.Level.values()).noneMatch(level -> isMeant("ALL", level, name));
    }

    private static boolean isMeant(String place, LocalPlan.Level level, String name) {
        return rows(place, level).anyMatch(row -> row.pattern().matcher(name).matches());
    }

    private static Optional<String> in(LocalPlan.Level level, String words) {
        return rows("WORDS", level)
                .map(row -> row.pattern().matcher(words))
                .filter(matcher -> matcher.find())
                .map(matcher -> matcher.group())
                .findFirst();
    }

    private static Stream<Row> rows(String place, LocalPlan.Level level) {
        return ROWS.stream().filter(row -> row.place().equals(place) && row.level() == level);
    }

    private static List<Row> rows() {
        var file = Objects.requireNonNull(Naming.class.getResourceAsStream("collectives.csv"), "collectives.csv");
        try (var rows = CsvReader.builder().ofCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .skip(1)
                    .map(row -> new Row(
                            row.getField(0),
                            LocalPlan.Level.valueOf(row.getField(1)),
                            Pattern.compile(row.getField(2))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("collectives.csv cannot be read", e);
        }
    }
}
