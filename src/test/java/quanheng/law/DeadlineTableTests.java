package quanheng.law;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import quanheng.workdays.Workdays;

/// The deadlines of `deadlines.csv`, each with its reason.
class DeadlineTableTests {
    private static final List<String> PROCEDURES = List.of("ADJ", "MED", "PEN", "CMP", "CRM", "REM");

    private final StatutoryClock clock = new StatutoryClock(Workdays.published());

    record Case(TimeLimit limit, String last, boolean provisional, String reason) {
        static Case read(NamedCsvRecord row) {
            var start = row.getField("start");
            return new Case(
                    new TimeLimit(
                            row.getField("rule"),
                            row.getField("scope"),
                            LocalDate.parse(row.getField("anchor")),
                            start.contains("T")
                                    ? LocalDateTime.parse(start)
                                    : LocalDate.parse(start).atStartOfDay(),
                            parts(row, "stops").map(Case::stop).toList(),
                            parts(row, "extensions").map(Case::extension).toList()),
                    row.getField("last"),
                    Boolean.parseBoolean(row.getField("provisional")),
                    row.getField("reason"));
        }

        private static Stream<String> parts(NamedCsvRecord row, String column) {
            return Arrays.stream(row.getField(column).split(";", -1)).filter(part -> !part.isEmpty());
        }

        private static Stop stop(String written) {
            var days = written.split("\\.\\.", -1);
            return new Stop("stop", LocalDate.parse(days[0]), days[1].isEmpty() ? null : LocalDate.parse(days[1]));
        }

        private static Extension extension(String written) {
            var parts = written.split("[:@]", -1);
            return new Extension(parts[0], parts[1], LocalDate.parse(parts[2]));
        }
    }

    static List<Case> cases() throws IOException {
        var file = Path.of(Objects.requireNonNull(DeadlineTableTests.class.getResource("deadlines.csv"))
                .getPath());
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().map(Case::read).toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void runsOut(Case one) {
        var deadline = clock.reckon(one.limit());

        assertThat(ended(deadline)).as(one.toString()).isEqualTo(one.last());
        assertThat(deadline.provisional()).as(one.toString()).isEqualTo(one.provisional());
        assertThat(deadline.steps()).isNotEmpty();
    }

    private static String ended(Deadline deadline) {
        @Nullable Object end = deadline.until() == null ? deadline.lastDay() : deadline.until();
        return Objects.toString(end, "-");
    }

    @Test
    void hasEveryClockOfTheProcedures() throws IOException {
        var told = cases().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.limit().rule() + " " + one.limit().scope()),
                        one.limit().extensions().stream().map(more -> more.rule() + " " + more.scope())))
                .collect(Collectors.toSet());
        var silent = Rules.all().stream()
                .filter(rule ->
                        rule.length() != null && PROCEDURES.contains(rule.id().substring(0, 3)))
                .filter(rule -> Conventions.isClock(rule))
                .map(rule -> rule.id() + " " + rule.scope())
                .filter(subject -> !told.contains(subject))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(cases())
                .hasSizeGreaterThan(300)
                .allSatisfy(one -> assertThat(one.reason()).isNotBlank());
        assertThat(silent).isEmpty();
    }

    @Test
    void followsEveryConvention() throws IOException {
        var followed = cases().stream()
                .flatMap(one -> clock.reckon(one.limit()).steps().stream())
                .map(Step::rule)
                .collect(Collectors.toSet());

        assertThat(followed)
                .containsAll(IntStream.rangeClosed(1, 12)
                        .mapToObj("CLK-%02d"::formatted)
                        .toList());
    }

    @ParameterizedTest(name = "received {0}, posted {1}: {2}")
    @org.junit.jupiter.params.provider.CsvSource(textBlock = """
        2025-03-18, ,           true,  received on the last day
        2025-03-19, ,           false, received a day late
        2025-03-21, 2025-03-18, true,  posted on the last day: the time it travels is left out
        2025-03-21, 2025-03-19, false, posted a day late
        2025-03-10, 2025-03-09, true,  both are early
        """)
    void heedsTheDayOfPosting(LocalDate received, @Nullable LocalDate posted, boolean kept, String because) {
        var deadline = clock.reckon(TimeLimit.from("ADJ-08", "ANSWER", LocalDate.of(2025, 3, 3)));

        assertThat(deadline.isKept(received, posted)).as(because).isEqualTo(kept);
    }
}
