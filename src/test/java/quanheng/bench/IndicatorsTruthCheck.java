package quanheng.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.imports.IndicatorTruth;
import quanheng.indicators.Definitions;
import quanheng.indicators.Indicators;
import quanheng.indicators.RecountedBySql;

/// Compares the indicators of an office with the figures the generator of its files says they must come to; then, on
/// three days as known before the last file was imported and now, with counts by SQL over rows and events of both
/// times, and with the length of the list behind each.
final class IndicatorsTruthCheck {
    private IndicatorsTruthCheck() {}

    /// @param arguments the office's data folder, and the folder of the generated files
    public static void main(String[] arguments) throws IOException {
        try (var office = ImportBench.open(Path.of(arguments[0]))) {
            var indicators = office.getBean(Indicators.class);
            var definitions = office.getBean(Definitions.class);
            var truth = new IndicatorTruth(indicators, definitions, Path.of(arguments[1]));
            var differences = truth.differences();
            differences.forEach(System.out::println);
            System.out.printf("%d figures of indicators compared, %d differ%n", truth.compared(), differences.size());
            var database = office.getBean(JdbcClient.class);
            var recounted = new RecountedBySql(indicators, definitions, database);
            for (var day : days(truth.day())) {
                for (var moment : moments(database)) {
                    System.out.printf("%s as known at %s: %s%n", day, moment, recounted.agree(day, moment));
                }
            }
            System.exit(differences.isEmpty() && truth.compared() > 0 ? 0 : 1);
        }
    }

    private static List<LocalDate> days(LocalDate last) {
        return List.of(LocalDate.of(2016, 6, 30), LocalDate.of(2021, 3, 10), last);
    }

    private static List<Instant> moments(JdbcClient database) {
        var last = database.sql("select max(started_at) from imports.batch")
                .query(OffsetDateTime.class)
                .single();
        return List.of(last.toInstant(), Instant.now());
    }
}
