package quanheng.docket;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads what was told with an act: every field as its kind is written, nothing that was not asked, nothing left out.
///
/// @param values  as they are kept, by field; only those that could be read
/// @param reasons everything that is wrong
record Told(Map<String, String> values, List<Refusal> reasons) {
    private static final int LONGEST = 4000;

    static Told of(ActKind kind, Map<String, String> given, CaseRecord record) {
        var told = new Told(new TreeMap<>(), new ArrayList<>());
        given.forEach((field, value) -> {
            if (kind.field(field).isEmpty() && !value.isBlank()) {
                told.reasons.add(Refusal.at(field, "unknown-field", field));
            }
        });
        kind.fields().forEach(field -> told.read(field, given.getOrDefault(field.id(), ""), record));
        return told;
    }

    private void read(ActKind.Field field, String given, CaseRecord record) {
        var value = given.strip();
        if (value.isEmpty()) {
            if (field.required()) {
                reasons.add(Refusal.at(field.id(), "required", field));
            }
            return;
        }
        try {
            values.put(field.id(), written(field, value, record));
        } catch (DateTimeException | IllegalArgumentException e) {
            reasons.add(Refusal.at(field.id(), "kind." + field.kind(), field, value));
        }
    }

    private static String written(ActKind.Field field, String value, CaseRecord record) {
        return switch (field.kind()) {
            case DAY -> LocalDate.parse(value).toString();
            case MOMENT -> LocalDateTime.parse(value).toString();
            case TEXT -> only(value.length() <= LONGEST, value);
            case NUMBER -> new BigDecimal(value).stripTrailingZeros().toPlainString();
            case MONEY -> yuan(new BigDecimal(value));
            case CHOICE ->
                only(field.choices().stream().anyMatch(choice -> choice.id().equals(value)), value);
            case PARTY ->
                only(
                        record.parties().stream()
                                .anyMatch(party -> party.isPresent()
                                        && Integer.toString(party.number()).equals(value)),
                        value);
            case PEOPLE -> String.join("\n", people(only(value.length() <= LONGEST, value)));
            case FILE ->
                only(
                        record.exhibits().stream()
                                .anyMatch(exhibit -> exhibit.file().toString().equals(value)),
                        value);
            case CONFIRM -> only(value.equals("yes"), value);
        };
    }

    private static String yuan(BigDecimal amount) {
        only(amount.signum() >= 0 && amount.stripTrailingZeros().scale() <= 2, "");
        return amount.setScale(2).toPlainString();
    }

    private static String only(boolean holds, String value) {
        if (!holds) {
            throw new IllegalArgumentException(value);
        }
        return value;
    }

    /// The names in a field of people.
    static List<String> people(String value) {
        return value.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    /// A day, at midnight, or a day and an hour.
    static LocalDateTime moment(String value) {
        return value.indexOf('T') < 0 ? LocalDate.parse(value).atStartOfDay() : LocalDateTime.parse(value);
    }
}
