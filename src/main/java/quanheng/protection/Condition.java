package quanheng.protection;

import java.util.List;
import java.util.Map;

/// When a question is asked or a paper needed: `right=DESIGN|TRADEMARK`, `agent=+` for any answer, empty for always.
///
/// @param field   whose answer counts; empty for always
/// @param answers one of which it must be; an empty one stands for no answer
public record Condition(String field, List<String> answers) {
    private static final String ANY = "+";

    static Condition of(String cell) {
        if (cell.isEmpty()) {
            return new Condition("", List.of());
        }
        var at = cell.indexOf('=');
        return new Condition(
                cell.substring(0, at), List.of(cell.substring(at + 1).split("\\|", -1)));
    }

    boolean holds(Map<String, String> told) {
        var answer = told.getOrDefault(field, "");
        return field.isEmpty() || answers.contains(answer) || (answers.contains(ANY) && !answer.isEmpty());
    }
}
