package quanheng.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the members of leading groups and joint conferences.
final class MemberReader {
    private static final Words ROLES = Words.load("member-roles");
    private static final Words SURNAMES = Words.load("surnames");
    private static final Words POST_ENDS = Words.load("post-ends");
    private static final String HAN = "[\\u4e00-\\u9fff]";
    private static final Pattern BRACKETED = Pattern.compile(
            "(" + HAN + "{2,4}(?:·" + HAN + "{1,8})?)\\(([^()]{2,60}(?:\\([^()]{1,20}\\)[^()]{0,30})?)\\)");
    private static final Pattern OFFICE_HEAD = Pattern.compile("(?<role>(?:办公室)?(?:副)?主任)由(?<name>" + HAN
            + "{2,4}?)(?:同志)?(?:兼任|担任|兼)|(?<name2>" + HAN + "{2,4}?)(?:同志)?(?:兼任|担任|兼)(?<role2>办公室(?:副)?主任)");
    private static final Pattern BODY = Pattern.compile("(?<body>[^,。;:()]{2,50}?(?:领导小组|联席会议|工作组|专班|委员会|协调小组|指挥部))");
    private static final int LONGEST_LINE = 3000;

    private final Layer layer;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, String> posts = new HashMap<>();
    private String clause = "";
    private @Nullable String body;
    private @Nullable String role;

    private MemberReader(Layer layer) {
        this.layer = layer;
    }

    static List<Member> read(Layer layer, List<Node> nodes) {
        var reader = new MemberReader(layer);
        for (var node : nodes) {
            reader.role = null;
            reader.body = null;
            reader.clause = node.id;
            boolean list = node.role == ClauseRole.MEMBERS;
            for (var line : node.lines) {
                if (line.end() - line.start() <= LONGEST_LINE) {
                    reader.line(node, line, list);
                }
            }
        }
        return reader.members;
    }

    private void line(Node node, Lines.Line line, boolean list) {
        int at = line.start();
        if (node.marker != null && at == node.start) {
            at += node.marker.length();
        }
        int roleEnd = roleAt(at, line.end());
        if (roleEnd < 0 && (role == null || (!list && role == null))) {
            heading(line);
            officeHead(line);
            return;
        }
        if (roleEnd < 0 && !looksLikeMember(at, line.end())) {
            heading(line);
            officeHead(line);
            if (!list) {
                role = null;
            }
            return;
        }
        int start = at;
        for (int i = at; i < line.end(); i++) {
            int end = i == at || ";。、,)".indexOf(layer.text.charAt(i - 1)) >= 0 || layer.gapBefore(i)
                    ? roleAt(i, line.end())
                    : -1;
            if (end > 0) {
                people(start, i);
                role = layer.sub(i, end - 1);
                start = end;
                i = end - 1;
            }
        }
        people(start, line.end());
    }

    /// Index after `role:` where a role stands at `at`, else -1.
    private int roleAt(int at, int to) {
        int n = ROLES.at(layer.text, at, to);
        if (n == 0 || at + n >= to) {
            return -1;
        }
        return layer.text.charAt(at + n) == ':' ? at + n + 1 : -1;
    }

    private boolean looksLikeMember(int from, int to) {
        var text = layer.sub(from, Math.min(to, from + 80));
        return BRACKETED.matcher(text).lookingAt() || !cellsAreEmpty(from, to);
    }

    private boolean cellsAreEmpty(int from, int to) {
        var cells = TableReader.cells(layer, new Lines.Line(from, to));
        return cells.isEmpty() || nameCells(cells, 0) == 0;
    }

    private void heading(Lines.Line line) {
        var text = layer.sub(line.start(), Math.min(line.end(), line.start() + 80));
        var m = BODY.matcher(text);
        if (m.find() && line.end() - line.start() < 60) {
            body = layer.printed(line.start() + m.start(), line.start() + m.end());
        }
    }

    private void officeHead(Lines.Line line) {
        var m = OFFICE_HEAD.matcher(layer.text).region(line.start(), line.end());
        while (m.find()) {
            var form = m.group("name") == null ? "2" : "";
            var name = m.group("name" + form);
            boolean known = posts.containsKey(name);
            if (known || layer.text.startsWith("同志", m.end("name" + form))) {
                var post = m.group("role" + form);
                var title = post.contains("办公室")
                                || !layer.sub(line.start(), m.start()).contains("办公室")
                        ? post
                        : "办公室" + post;
                add(
                        new Lines.Line(m.start(), m.end()),
                        title,
                        new Lines.Line(m.start("name" + form), m.end("name" + form)),
                        posts.getOrDefault(name, ""));
            }
        }
    }

    private void people(int from, int to) {
        if (role == null || from >= to) {
            return;
        }
        var cells = TableReader.cells(layer, new Lines.Line(from, to));
        int at = 0;
        boolean any = false;
        while (at < cells.size()) {
            int used = nameCells(cells, at);
            if (used == 0) {
                at++;
                continue;
            }
            any = true;
            int next = at + used + 1;
            while (next < cells.size() && nameCells(cells, next) == 0) {
                next++;
            }
            var name = new Lines.Line(
                    cells.get(at).start(), cells.get(at + used - 1).end());
            person(name, next < cells.size() ? cells.get(next).start() : to);
            at = next;
        }
        if (!any) {
            bracketed(from, to);
        }
    }

    private void bracketed(int from, int to) {
        var m = BRACKETED.matcher(layer.text).region(from, to);
        while (m.find()) {
            boolean opens = m.start() == from
                    || ";、,。:)".indexOf(layer.text.charAt(m.start() - 1)) >= 0
                    || layer.gapBefore(m.start());
            if (opens && role != null) {
                add(
                        new Lines.Line(m.start(), m.end()),
                        role,
                        new Lines.Line(m.start(1), m.end(1)),
                        layer.printed(m.start(2), m.end(2)));
            }
        }
    }

    private void person(Lines.Line name, int to) {
        int end = to;
        while (end > name.end() && ",;、。".indexOf(layer.text.charAt(end - 1)) >= 0) {
            end--;
        }
        if (role != null) {
            add(new Lines.Line(name.start(), end), role, name, layer.printed(name.end(), end));
        }
    }

    /// How many cells from `at` are a name followed by a post: 1, 2 where the name has a blank in it, else 0.
    private int nameCells(List<Lines.Line> cells, int at) {
        var first = cells.get(at);
        int length = first.end() - first.start();
        boolean surname = length == 1 || (length == 2 && SURNAMES.has(first.in(layer)));
        if (surname && at + 2 < cells.size()) {
            var second = cells.get(at + 1);
            int given = second.end() - second.start();
            if (given <= 2 && isHan(second) && isHan(first) && isPost(cells.get(at + 2))) {
                return 2;
            }
        }
        boolean named = length >= 2 && length <= 4 && isHan(first) && !POST_ENDS.endsWithin(first.in(layer));
        return named && at + 1 < cells.size() && isPost(cells.get(at + 1)) ? 1 : 0;
    }

    private boolean isHan(Lines.Line cell) {
        return cell.in(layer).chars().allMatch(c -> (c >= 0x4e00 && c <= 0x9fff) || c == '·');
    }

    private boolean isPost(Lines.Line cell) {
        return cell.end() - cell.start() >= 2 && POST_ENDS.in(layer.text, cell.start(), cell.end());
    }

    private void add(Lines.Line all, String title, Lines.Line name, String post) {
        var plain = layer.sub(name.start(), name.end());
        posts.putIfAbsent(plain, post);
        members.add(new Member(
                layer.span(all.start(), all.end()),
                clause,
                body,
                title,
                layer.printed(name.start(), name.end()),
                post,
                Reason.of("member-row", title, plain),
                post.isEmpty() ? 0.7 : 0.95));
    }
}
