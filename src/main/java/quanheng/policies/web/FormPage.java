package quanheng.policies.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import quanheng.policies.Problem;

/// A form of the library, with what was typed and what is wrong with it.
///
/// @param key    `policies.<key>` is its title, `policies.<key>.lead` its first sentence
/// @param action where it is sent
/// @param sheet  where a filled sheet is sent; empty where none is taken
/// @param back   the page it belongs to
public record FormPage(
        String key, String action, String sheet, String back, List<Field> fields, List<Problem> problems) {
    /// A field.
    ///
    /// @param type    of the input; `textarea` and `select` besides
    /// @param choices of a `select`
    public record Field(String name, String type, String value, boolean required, List<Choice> choices) {}

    /// A choice of a field.
    public record Choice(String value, String label) {}

    /// Whether a field is wrong.
    public boolean isWrong(String field) {
        return problems.stream()
                .anyMatch(problem -> problem.row() == 0 && problem.field().equals(field));
    }

    /// Whether a field of that name is on the form.
    public boolean has(String field) {
        return fields.stream().anyMatch(each -> each.name().equals(field));
    }

    /// Whether a problem is of a row of a sheet or the sheet itself.
    public static boolean isOfSheet(Problem problem) {
        return problem.row() > 0 || problem.field().equals("file");
    }

    static Field text(String name, Map<String, String> typed, boolean required) {
        return new Field(name, "text", typed.getOrDefault(name, ""), required, List.of());
    }

    static Field day(String name, Map<String, String> typed, boolean required) {
        return new Field(name, "date", typed.getOrDefault(name, ""), required, List.of());
    }

    static Field area(String name, Map<String, String> typed, boolean required) {
        return new Field(name, "textarea", typed.getOrDefault(name, ""), required, List.of());
    }

    static Field select(String name, Map<String, String> typed, Stream<Choice> choices) {
        return new Field(name, "select", typed.getOrDefault(name, ""), false, choices.toList());
    }
}
