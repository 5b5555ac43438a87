package quanheng.registers;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one row and finds everything that is wrong with it.
final class RowCheck {
    private static final Pattern PUBLICATION = Pattern.compile("CN[0-9]{7,9}[A-Z][0-9]?");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-./]?([0-9]{1,2})[-./]?([0-9]{1,2})");
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");
    private static final String FIRST_YEAR = "1985";
    private static final Pattern SYMBOL = Pattern.compile("[A-H][0-9]{2}[A-Z][0-9]{1,4}/[0-9]{2,6}");

    private final Rules rules;
    private final long line;
    private final Map<Column, String> fields;
    private final List<Problem> problems = new ArrayList<>();

    RowCheck(Rules rules, long line, Map<Column, String> fields) {
        this.rules = rules;
        this.line = line;
        this.fields = fields;
    }

    /// What every row is read with.
    ///
    /// @param regions codes known
    /// @param today   no publication is later
    record Rules(Vocabulary words, Set<String> regions, LocalDate today) {}

    Row read(List<String> printed) {
        var publication = matching(Column.PUBLICATION_NUMBER, PUBLICATION);
        var application = application();
        var kind = kind(application);
        var year = year(application);
        var day = day(year);
        var title = needed(Column.TITLE);
        var applicant = needed(Column.APPLICANT);
        var symbol = matching(Column.IPC, SYMBOL);
        var region = region();
        if (application == null || kind == null || year == null || day == null || !problems.isEmpty()) {
            return new Row.Bad(line, printed, List.copyOf(problems));
        }
        return new Row.Good(
                line,
                printed,
                new Patent(
                        publication,
                        application.toString(),
                        kind,
                        year,
                        day,
                        title,
                        applicant,
                        field(Column.INVENTOR),
                        symbol,
                        field(Column.ABSTRACT),
                        region));
    }

    private @Nullable ApplicationNumber application() {
        var printed = needed(Column.APPLICATION_NUMBER);
        var number = ApplicationNumber.of(printed).orElse(null);
        if (number != null) {
            return checked(number.isConsistent(), number, Column.APPLICATION_NUMBER, Fault.CHECK_CHARACTER);
        }
        if (!printed.isEmpty()) {
            note(Column.APPLICATION_NUMBER, Fault.MALFORMED);
        }
        return null;
    }

    private @Nullable PatentKind kind(@Nullable ApplicationNumber application) {
        var printed = needed(Column.KIND);
        var kind = rules.words().kind(printed).orElse(null);
        if (kind != null) {
            var agrees = application == null || kind == application.kind();
            return checked(agrees, kind, Column.KIND, Fault.CONTRADICTS_NUMBER);
        }
        if (!printed.isEmpty()) {
            note(Column.KIND, Fault.UNKNOWN);
        }
        return null;
    }

    private @Nullable Integer year(@Nullable ApplicationNumber application) {
        var printed = needed(Column.FILING_YEAR);
        if (YEAR.matcher(printed).matches() && printed.compareTo(FIRST_YEAR) >= 0) {
            var year = Integer.valueOf(printed);
            var agrees = application == null || year == application.year();
            return checked(agrees, year, Column.FILING_YEAR, Fault.CONTRADICTS_NUMBER);
        }
        if (!printed.isEmpty()) {
            note(Column.FILING_YEAR, Fault.MALFORMED);
        }
        return null;
    }

    private @Nullable LocalDate day(@Nullable Integer filingYear) {
        var printed = needed(Column.PUBLISHED_ON);
        var day = calendarDay(printed);
        if (day == null) {
            if (!printed.isEmpty()) {
                note(Column.PUBLISHED_ON, Fault.MALFORMED);
            }
            return null;
        }
        var filedBefore = filingYear == null || day.getYear() >= filingYear;
        return day.isAfter(rules.today())
                ? checked(false, day, Column.PUBLISHED_ON, Fault.IN_FUTURE)
                : checked(filedBefore, day, Column.PUBLISHED_ON, Fault.BEFORE_FILING);
    }

    private static @Nullable LocalDate calendarDay(String printed) {
        var parts = DAY.matcher(printed);
        if (!parts.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String region() {
        var code = field(Column.REGION);
        if (!code.isEmpty() && !rules.regions().contains(code)) {
            note(Column.REGION, Fault.UNKNOWN);
        }
        return code;
    }

    private String matching(Column column, Pattern pattern) {
        var value = (column.isNeeded() ? needed(column) : field(column))
                .toUpperCase(Locale.ROOT)
                .replace(" ", "");
        if (!value.isEmpty() && !pattern.matcher(value).matches()) {
            note(column, Fault.MALFORMED);
        }
        return value;
    }

    private String needed(Column column) {
        var value = field(column);
        if (value.isEmpty()) {
            note(column, Fault.MISSING);
        }
        return value;
    }

    private String field(Column column) {
        var value = fields.getOrDefault(column, "").replace("\u0000", "").strip();
        return switch (column) {
            case TITLE, APPLICANT, INVENTOR, ABSTRACT -> value;
            case PUBLICATION_NUMBER, APPLICATION_NUMBER, KIND, FILING_YEAR, PUBLISHED_ON, IPC, REGION ->
                Normalizer.normalize(value, Normalizer.Form.NFKC);
        };
    }

    private <T> @Nullable T checked(boolean right, T value, Column column, Fault fault) {
        if (!right) {
            note(column, fault);
        }
        return right ? value : null;
    }

    private void note(Column column, Fault fault) {
        problems.add(new Problem(line, column, fault, fields.getOrDefault(column, "")));
    }
}
