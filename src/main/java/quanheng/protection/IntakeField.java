package quanheng.protection;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A question of the intake form. Its words are the messages `protection.intake.<id>` and, for what can be chosen,
/// `protection.intake.<id>.<choice>`.
///
/// @param page     it stands on
/// @param required an answer is needed
public record IntakeField(String page, String id, Kind kind, List<String> choices, boolean required, Condition when) {
    private static final int LONGEST = 4000;
    private static final List<IntakeField> ALL = Tables.read("intake", IntakeField::of);

    /// How it is answered.
    public enum Kind {
        TEXT,
        LONG,
        CHOICE,
        DAY,
        MONEY,
        NUMBER
    }

    /// What is wrong with an answer. Its words are the messages `protection.intake.fault.<name>`.
    public enum Fault {
        MISSING,
        NO_CHOICE,
        NO_DAY,
        NO_NUMBER,
        TOO_LONG,
        NO_RIGHT_NUMBER,
        IN_FUTURE
    }

    /// The pages in their order.
    public static List<String> pages() {
        return ALL.stream().map(IntakeField::page).distinct().toList();
    }

    /// The questions of a page that the answers so far make it ask.
    public static List<IntakeField> asked(String page, Map<String, String> answers) {
        return ALL.stream()
                .filter(field -> field.page().equals(page) && field.when().holds(answers))
                .toList();
    }

    /// The questions a page shows: also those that depend on another of its own questions, since nobody has answered
    /// that yet when the page is shown.
    public static List<IntakeField> shown(String page, Map<String, String> answers) {
        return ALL.stream()
                .filter(field -> field.page().equals(page))
                .filter(field -> field.when().holds(answers) || field.dependsOn(page))
                .toList();
    }

    private boolean dependsOn(String itsPage) {
        return ALL.stream()
                .anyMatch(other -> other.page().equals(itsPage) && other.id().equals(when.field()));
    }

    /// All questions the answers make it ask.
    static List<IntakeField> asked(Map<String, String> answers) {
        return ALL.stream().filter(field -> field.when().holds(answers)).toList();
    }

    static List<IntakeField> all() {
        return ALL;
    }

    /// What is wrong with an answer; nothing where nothing is.
    Optional<Fault> fault(String answer, LocalDate today) {
        if (answer.isEmpty()) {
            return required ? Optional.of(Fault.MISSING) : Optional.empty();
        }
        if (answer.length() > LONGEST) {
            return Optional.of(Fault.TOO_LONG);
        }
        return switch (kind) {
            case TEXT, LONG -> Optional.empty();
            case CHOICE -> choices.contains(answer) ? Optional.empty() : Optional.of(Fault.NO_CHOICE);
            case DAY -> day(answer, today);
            case MONEY ->
                answer.matches("[0-9]{1,12}([.][0-9]{1,2})?") ? Optional.empty() : Optional.of(Fault.NO_NUMBER);
            case NUMBER -> answer.matches("[1-9][0-9]{0,3}") ? Optional.empty() : Optional.of(Fault.NO_NUMBER);
        };
    }

    private static Optional<Fault> day(String answer, LocalDate today) {
        try {
            return LocalDate.parse(answer).isAfter(today) ? Optional.of(Fault.IN_FUTURE) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of(Fault.NO_DAY);
        }
    }

    /// The answer as yuan; null where there is none.
    static @org.jspecify.annotations.Nullable BigDecimal yuan(String answer) {
        return answer.isEmpty() ? null : new BigDecimal(answer);
    }

    private static IntakeField of(NamedCsvRecord row) {
        var choices = row.getField("choices");
        return new IntakeField(
                row.getField("page"),
                row.getField("field"),
                Kind.valueOf(row.getField("kind")),
                choices.isEmpty() ? List.of() : List.of(choices.split("\\|")),
                row.getField("required").equals("yes"),
                Condition.of(row.getField("when")));
    }
}
