package quanheng.reading;

import org.jspecify.annotations.Nullable;

/// Finds roles such as 组长 in rows of members, with a colon, a gap or a line end after them.
final class PrintedRole {
    private static final Words ROLES = Words.load("member-roles");
    private static final Words LAST_ROLES = Words.load("last-roles");

    private final Layer layer;
    private final PeopleCells cells;

    PrintedRole(Layer layer, PeopleCells cells) {
        this.layer = layer;
        this.cells = cells;
    }

    /// Index after `role:` where a role stands at `from`, else -1; `alone` where a role may be a whole line.
    int at(int from, int to, boolean alone) {
        int n = ROLES.at(layer.text, from, to);
        if (n == 0) {
            return -1;
        }
        if (from + n == to) {
            return alone ? to : -1;
        }
        return layer.text.charAt(from + n) == ':' ? from + n + 1 : spaced(from, to);
    }

    /// Index after a role that only a gap parts from the name and the post after it, else -1.
    int spaced(int from, int to) {
        int n = ROLES.at(layer.text, from, to);
        boolean opens = from == 0 || layer.text.charAt(from - 1) == '\n' || layer.gapBefore(from);
        if (n == 0 || from + n >= to || !opens || !layer.gapBefore(from + n) || isWithin(from)) {
            return -1;
        }
        var row = cells.of(from + n, to);
        boolean people = cells.nameAt(row, 0) > 0
                || !cells.bareNames(from + n, to).isEmpty()
                || MemberReader.BRACKETED
                        .matcher(layer.text)
                        .region(from + n, to)
                        .lookingAt();
        return people ? from + n : -1;
    }

    /// True within a row: there a post such as 主任 is no role.
    private boolean isWithin(int at) {
        return at > 0 && layer.text.charAt(at - 1) != '\n' && Marker.of(layer.sub(lineStart(at), at + 1)) == null;
    }

    private int lineStart(int at) {
        int from = at;
        while (from > 0 && at - from < 8 && layer.text.charAt(from - 1) != '\n') {
            from--;
        }
        return from;
    }

    /// The role in the last cell of a row such as 某某 副市长 组长.
    Lines.@Nullable Line last(int from, int to) {
        var row = TableReader.cells(layer, new Lines.Line(from, to));
        boolean role = row.size() > 1 && LAST_ROLES.has(row.getLast().in(layer));
        return role ? row.getLast() : null;
    }
}
