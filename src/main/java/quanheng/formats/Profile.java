package quanheng.formats;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;

/// How the columns of a table are to be understood (映射方案). Documents in XML need only its `toldUntil`.
///
/// @param name       short and unique, such as `patents`
/// @param subject    what a row tells
/// @param category   of every row; null where a column or the number says it
/// @param columns    head, as it stands or in the short form of [Vocabulary#fold], to its meaning
/// @param words      per field the source's words and what they mean, beyond those known to everybody
/// @param separators characters between several names in a cell
/// @param toldUntil  data moment (数据截止日): the day up to which the file tells; null for the day it is read
public record Profile(
        String name,
        Subject subject,
        @Nullable Category category,
        Map<String, Field> columns,
        Map<Field, Map<String, String>> words,
        String separators,
        DateOrder dateOrder,
        @Nullable LocalDate toldUntil) {
    private static final String SEPARATORS = ";\uff1b|";

    /// What a row tells.
    public enum Subject {
        /// A right.
        RIGHTS,
        /// An event of a right.
        EVENTS,
        /// An owner.
        OWNERS
    }

    /// A profile with the usual separators and no words of its own.
    public static Profile of(String name, Subject subject, @Nullable Category category, Map<String, Field> columns) {
        return new Profile(name, subject, category, Map.copyOf(columns), Map.of(), SEPARATORS, DateOrder.UNKNOWN, null);
    }

    /// The same, telling until that day.
    public Profile toldUntil(@Nullable LocalDate day) {
        return new Profile(name, subject, category, columns, words, separators, dateOrder, day);
    }

    /// The same with other columns.
    public Profile withColumns(Map<String, Field> other) {
        return new Profile(name, subject, category, Map.copyOf(other), words, separators, dateOrder, toldUntil);
    }

    /// As plain texts, lists and maps, to be kept as JSON.
    public Map<String, Object> toMap() {
        var map = new LinkedHashMap<String, Object>();
        map.put("name", name);
        map.put("subject", subject.name());
        map.put("category", category == null ? "" : category.name());
        var heads = new LinkedHashMap<String, Object>();
        columns.forEach((head, field) -> heads.put(head, field.name()));
        map.put("columns", heads);
        var tables = new LinkedHashMap<String, Object>();
        words.forEach((field, table) -> tables.put(field.name(), new LinkedHashMap<>(table)));
        map.put("words", tables);
        map.put("separators", separators);
        map.put("dateOrder", dateOrder.name());
        map.put("toldUntil", toldUntil == null ? "" : toldUntil.toString());
        return map;
    }

    /// What [#toMap] made.
    ///
    /// @throws IllegalArgumentException when something in it is no profile
    public static Profile of(Map<String, ?> map) {
        var category = text(map, "category", "");
        var until = text(map, "toldUntil", "");
        var columns = new LinkedHashMap<String, Field>();
        table(map.get("columns")).forEach((head, field) -> columns.put(head, Field.valueOf(field.toString())));
        var words = new LinkedHashMap<Field, Map<String, String>>();
        table(map.get("words")).forEach((field, table) -> words.put(Field.valueOf(field), words(table)));
        return new Profile(
                text(map, "name", ""),
                Subject.valueOf(text(map, "subject", Subject.RIGHTS.name())),
                category.isEmpty() ? null : Category.valueOf(category),
                Map.copyOf(columns),
                Map.copyOf(words),
                text(map, "separators", SEPARATORS),
                DateOrder.valueOf(text(map, "dateOrder", DateOrder.UNKNOWN.name())),
                until.isEmpty() ? null : LocalDate.parse(until));
    }

    /// The meanings that appear in it.
    public List<Field> fields() {
        return columns.values().stream().distinct().sorted().toList();
    }

    private static String text(Map<String, ?> map, String key, String otherwise) {
        var value = map.get(key);
        return value == null ? otherwise : value.toString();
    }

    private static Map<String, String> words(Object table) {
        var words = new LinkedHashMap<String, String>();
        table(table).forEach((word, means) -> words.put(word, means.toString()));
        return Map.copyOf(words);
    }

    private static Map<String, Object> table(@Nullable Object value) {
        var table = new LinkedHashMap<String, Object>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> table.put(String.valueOf(key), entry));
        }
        return table;
    }
}
