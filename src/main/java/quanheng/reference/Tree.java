package quanheng.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import quanheng.reference.Table.Cells;

/// Entries of a tree as the rows of files tell them, put in order at the end.
final class Tree {
    private static final String GROUP = "group";

    private final Kind kind;
    private final Map<String, Entry> known = new HashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, Cells> rows = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final List<Problem> warnings = new ArrayList<>();

    Tree(Kind kind, List<Entry> known) {
        this.kind = kind;
        known.forEach(entry -> this.known.put(entry.code(), entry));
    }

    List<Problem> warnings() {
        return warnings;
    }

    /// @return whether the row could be taken
    boolean take(Cells cells, List<Problem> problems) {
        var written = written(cells);
        if (written.isEmpty()) {
            problems.add(cells.problem(Column.CODE, Fault.MISSING));
            return false;
        }
        var code = Codes.plain(kind, written);
        if (code.isEmpty()) {
            problems.add(cells.problem(Column.CODE, Fault.MALFORMED));
            return false;
        }
        var given = parent(cells);
        var parent = given.isEmpty() ? Optional.of("") : Codes.plain(kind, given);
        if (parent.isEmpty()) {
            problems.add(cells.problem(Column.PARENT, Fault.MALFORMED));
            return false;
        }
        var above = parent.get().isEmpty() ? Codes.above(kind, code.get()) : parent.get();
        var entry = completed(new Entry(
                code.get(), above, 0, cells.get(Column.TITLE), cells.get(Column.ENGLISH), note(cells), gone(cells)));
        if (entry.title().isEmpty() && entry.english().isEmpty()) {
            problems.add(cells.problem(Column.TITLE, Fault.MISSING));
            return false;
        }
        return add(cells, entry, problems);
    }

    private boolean add(Cells cells, Entry entry, List<Problem> problems) {
        var earlier = entries.get(entry.code());
        if (earlier == null) {
            entries.put(entry.code(), entry);
            rows.put(entry.code(), cells);
            return true;
        }
        if (kind == Kind.NICE && entry.code().contains(".") && !named(earlier, entry.title())) {
            entries.put(entry.code(), earlier.alsoCalled(entry.title()));
            return true;
        }
        var agrees = earlier.parent().equals(entry.parent())
                && agree(earlier.title(), entry.title())
                && agree(earlier.english(), entry.english());
        if (!agrees && kind != Kind.NICE) {
            problems.add(cells.problem(Column.CODE, Fault.CONTRADICTS));
            return false;
        }
        entries.put(entry.code(), earlier.completedBy(entry));
        return true;
    }

    private static boolean named(Entry entry, String title) {
        return Stream.of(entry.title().split("; ")).anyMatch(title::equals);
    }

    private static boolean agree(String one, String other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    private Entry completed(Entry entry) {
        var name = known.get(entry.code());
        if (name == null) {
            return entry;
        }
        var placed = entry.parent().isEmpty() ? entry.under(name.parent()) : entry;
        return placed.completedBy(name);
    }

    private String written(Cells cells) {
        var code = cells.get(Column.CODE);
        if (kind == Kind.EVENT_CODES) {
            return code.isEmpty() ? "" : office(cells) + "/" + code;
        }
        if (kind != Kind.NICE) {
            return code;
        }
        var group = cells.get(Column.SUBGROUP);
        if (group.isEmpty()) {
            return code.isEmpty() ? cells.get(Column.GROUP) : code;
        }
        return code.isEmpty() || code.equals(group) || cells.get(Column.LEVEL).equals(GROUP)
                ? group
                : group + "." + code;
    }

    private static String office(Cells cells) {
        return cells.get(Column.GROUP).isEmpty() ? "CN" : cells.get(Column.GROUP);
    }

    /// Code of the entry above as the row tells it; a group that the row names is made an entry of its own.
    private String parent(Cells cells) {
        if (kind == Kind.NICE) {
            return "";
        }
        if (kind == Kind.EVENT_CODES) {
            group(office(cells), office(cells), "");
            return office(cells);
        }
        if (!kind.isConcordance()) {
            return cells.get(Column.PARENT);
        }
        var title = cells.get(Column.GROUP_TITLE);
        var english = cells.get(Column.GROUP_ENGLISH);
        if (title.isEmpty() && english.isEmpty()) {
            return cells.get(Column.PARENT);
        }
        var code = cells.get(Column.GROUP);
        return group(code.isEmpty() ? letter(title + english) : code, title, english);
    }

    private String letter(String name) {
        return groups.computeIfAbsent(name, group -> Character.toString('A' + groups.size()));
    }

    private String group(String code, String title, String english) {
        entries.computeIfAbsent(code, group -> completed(new Entry(code, "", 0, title, english, "", false)));
        return code;
    }

    private String note(Cells cells) {
        if (kind == Kind.EVENT_CODES) {
            return (cells.get(Column.EVENT_CLASS) + " " + cells.get(Column.INFLUENCE)).strip();
        }
        var status = cells.get(Column.STATUS);
        return kind.isConcordance() ? "" : (cells.get(Column.NOTE) + " " + status).strip();
    }

    private static boolean gone(Cells cells) {
        return cells.get(Column.STATUS).startsWith("abolished");
    }

    /// All entries, each with its level, those above in the files or known; what hangs nowhere hangs under the next
    /// above by its spelling.
    List<Entry> finished(List<Problem> problems) {
        for (var code : List.copyOf(entries.keySet())) {
            hang(code);
        }
        var circles = new HashSet<String>();
        var finished = new ArrayList<Entry>();
        for (var entry : entries.values()) {
            var depth = depth(entry);
            if (depth > 0) {
                finished.add(entry.at(depth));
            } else if (circles.add(entry.code())) {
                var cells = rows.get(entry.code());
                if (cells != null) {
                    problems.add(cells.problem(Column.PARENT, Fault.CIRCLE));
                }
            }
        }
        return finished;
    }

    private void hang(String code) {
        var entry = entries.get(code);
        if (entry == null || entry.parent().isEmpty() || entries.containsKey(entry.parent())) {
            return;
        }
        var above = entry.parent();
        if (known.containsKey(above)) {
            var name = known.get(above);
            entries.put(above, name);
            hang(above);
            return;
        }
        var cells = rows.get(code);
        if (cells != null) {
            warnings.add(new Problem(cells.file(), cells.row(), Column.PARENT, Fault.NO_PARENT, above));
        }
        var next = Codes.above(kind, above);
        entries.put(code, entry.under(next.equals(above) ? "" : next));
        hang(code);
    }

    private int depth(Entry entry) {
        var depth = 1;
        for (var above = entry.parent(); !above.isEmpty() && depth <= entries.size(); depth++) {
            var next = entries.get(above);
            above = next == null ? "" : next.parent();
        }
        return depth > entries.size() ? 0 : depth;
    }
}
