package quanheng.docket;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import quanheng.workdays.Workdays;

/// How high a deadline has risen (催办升级): who is told of it, so and so many working days before or after its last day.
/// The steps are in `escalation.csv`.
@Component
public class Escalation {
    private final Workdays workdays;
    private final List<Level> levels = read();

    Escalation(Workdays workdays) {
        this.workdays = workdays;
    }

    /// @param workdays after the last day; negative before it
    record Level(int level, int workdays) {}

    /// The level a deadline has reached on a day; 0 for none.
    public int on(LocalDate lastDay, LocalDate today) {
        return levels.stream()
                .filter(level -> !today.isBefore(from(level, lastDay)))
                .mapToInt(Level::level)
                .max()
                .orElse(0);
    }

    /// The working day from which a deadline has a level.
    ///
    /// @throws java.util.NoSuchElementException where there is no such level
    public LocalDate from(int level, LocalDate lastDay) {
        return from(
                levels.stream()
                        .filter(each -> each.level() == level)
                        .findFirst()
                        .orElseThrow(),
                lastDay);
    }

    private LocalDate from(Level level, LocalDate lastDay) {
        return level.workdays() < 0
                ? workdays.minus(-level.workdays(), lastDay)
                : workdays.plus(level.workdays(), lastDay);
    }

    private static List<Level> read() {
        var file = Objects.requireNonNull(Escalation.class.getResourceAsStream("escalation.csv"), "escalation.csv");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new Level(
                            Integer.parseInt(row.getField("level")), Integer.parseInt(row.getField("workdays"))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("escalation.csv cannot be read", e);
        }
    }
}
