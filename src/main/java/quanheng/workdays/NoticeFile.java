package quanheng.workdays;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a notice from CSV with the head `year,date,state,name,source`; `state` is `off` or `work`. Gathers every
/// fault.
final class NoticeFile {
    private static final List<String> HEAD = List.of("year", "date", "state", "name", "source");

    private final List<NoticeFault> faults = new ArrayList<>();
    private final List<Notice.Day> days = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();
    private int year;
    private String source = "";

    private NoticeFile() {}

    static NoticeFile read(byte[] content) {
        var file = new NoticeFile();
        var text = new String(content, StandardCharsets.UTF_8);
        var head =
                text.lines().filter(line -> !line.startsWith("#")).findFirst().orElse("");
        for (var column : HEAD) {
            if (!List.of(head.replace("\uFEFF", "").split(",", -1)).contains(column)) {
                file.faults.add(new NoticeFault(1, NoticeFault.Kind.HEAD, column));
            }
        }
        if (file.faults.isEmpty()) {
            file.readRows(text.replace("\uFEFF", ""));
        }
        return file;
    }

    List<NoticeFault> faults() {
        return List.copyOf(faults);
    }

    Notice notice() {
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the file has faults: " + faults);
        }
        return new Notice(year, source, List.copyOf(days));
    }

    private void readRows(String text) {
        CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(text)
                .forEach(this::readRow);
        if (days.isEmpty() && faults.isEmpty()) {
            fault(0, NoticeFault.Kind.EMPTY, "");
        } else if (source.isEmpty()) {
            fault(0, NoticeFault.Kind.SOURCE, "");
        }
    }

    private void readRow(NamedCsvRecord row) {
        var line = Math.toIntExact(row.getStartingLineNumber());
        readYear(line, row.getField("year").strip());
        if (source.isEmpty()) {
            source = row.getField("source").strip();
        }
        var state = row.getField("state").strip();
        if (!state.equals("off") && !state.equals("work")) {
            fault(line, NoticeFault.Kind.STATE, state);
        }
        var day = date(line, row.getField("date").strip());
        if (day != null) {
            check(line, day, state.equals("work"));
            days.add(new Notice.Day(
                    day, state.equals("work"), row.getField("name").strip()));
        }
    }

    private void readYear(int line, String printed) {
        if (!printed.matches("[0-9]{4}") || (year != 0 && year != Integer.parseInt(printed))) {
            fault(line, NoticeFault.Kind.YEAR, printed);
        } else {
            year = Integer.parseInt(printed);
        }
    }

    private @Nullable LocalDate date(int line, String printed) {
        try {
            return LocalDate.parse(printed);
        } catch (DateTimeParseException e) {
            fault(line, NoticeFault.Kind.DATE, printed);
            return null;
        }
    }

    private void check(int line, LocalDate day, boolean worked) {
        if (year != 0 && (day.isBefore(LocalDate.of(year - 1, 12, 1)) || day.isAfter(LocalDate.of(year + 1, 1, 31)))) {
            fault(line, NoticeFault.Kind.OUTSIDE, day.toString());
        }
        if (!seen.add(day)) {
            fault(line, NoticeFault.Kind.TWICE, day.toString());
        }
        if (worked && !YearDays.isWeekend(day)) {
            fault(line, NoticeFault.Kind.WEEKDAY, day.toString());
        }
    }

    private void fault(int line, NoticeFault.Kind kind, String value) {
        faults.add(new NoticeFault(line, kind, value));
    }
}
