package quanheng.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the members of leading groups and joint conferences.
final class MemberReader {
    private static final String HAN = "[\\u4e00-\\u9fff]";
    static final Pattern BRACKETED = Pattern.compile(
            "(" + HAN + "{2,4}(?:·" + HAN + "{1,8})?)\\(([^()]{1,60}(?:\\([^()]{1,20}\\)[^()]{0,30})?)\\)");
    private static final Pattern OFFICE_HEAD = Pattern.compile("(?<role>(?:办公室)?(?:副)?主任)由(?<name>" + HAN
            + "{2,4}?)(?:同志)?(?:兼任|担任|兼)|(?<name2>" + HAN
            + "{2,4}?)(?:同志(?:兼任|担任|兼|任)|兼任|担任|兼)(?<role2>(?:领导小组)?办公室(?:副)?主任)");
    private static final Pattern APPOINTED = Pattern.compile(
            "(?<role>(?:总|副)?召集人|(?:常务)?(?:副)?组长|(?:副)?总指挥|(?:副)?指挥长|秘书长)由(?<post>[^,。;:()]{2,40}(?:长|主任|书记|委员|主席))(?<name>"
                    + HAN + "{2,3})同志(?:担任|兼任|任)");
    private static final Pattern BODY = Pattern.compile("(?<body>[^,。;:()]{2,50}?(?:领导小组|联席会议|工作组|专班|委员会|协调小组|指挥部))");
    /// Where a heading was broken within the body's name.
    private static final Pattern BROKEN = Pattern.compile("(?:工作|创建|建设)?(?:领导小组|联席会议)[^,。;:]{0,10}名单");
    private static final String PLAIN = "成员";
    private static final int HEADING = 60;
    private static final int LONGEST_LINE = 3000;

    private final Layer layer;
    private final PeopleCells cells;
    private final PrintedRole printed;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, String> posts = new HashMap<>();
    private String clause = "";
    private @Nullable String body;
    private @Nullable String role;
    private Lines.@Nullable Line waiting;
    private String above = "";

    private MemberReader(Layer layer) {
        this.layer = layer;
        this.cells = new PeopleCells(layer);
        this.printed = new PrintedRole(layer, cells);
    }

    static List<Member> read(Layer layer, List<Node> nodes) {
        var reader = new MemberReader(layer);
        boolean before = false;
        for (var node : nodes) {
            boolean list = node.role == ClauseRole.MEMBERS;
            if (!list || !before) {
                reader.role = null;
                reader.body = null;
            }
            reader.clause = node.id;
            for (var line : node.lines) {
                if (line.end() - line.start() <= LONGEST_LINE) {
                    reader.line(node, line, list || node.annex);
                }
            }
            reader.named();
            before = list;
        }
        return reader.members;
    }

    private void line(Node node, Lines.Line line, boolean list) {
        int at = line.start();
        if (node.marker != null && at == node.start) {
            at += node.marker.length();
        }
        if (at >= line.end() || (role != null && cells.isHead(new Lines.Line(at, line.end())))) {
            return;
        }
        var words = new Lines.Line(at, line.end());
        int roleEnd = printed.at(at, line.end(), list || role != null);
        if (roleEnd < 0 && !goesOn(words, list)) {
            named();
            heading(line);
            officeHead(line);
            if (!list) {
                role = null;
            }
        } else if (roleEnd >= 0 || !alone(words)) {
            named();
            roles(words, list);
        }
    }

    /// True for a line that can only be about the role named before, or in a list without roles.
    private boolean goesOn(Lines.Line words, boolean list) {
        boolean member = looksLikeMember(words.start(), words.end());
        if (role == null && list && member) {
            role = PLAIN;
        }
        return role != null
                && (member
                        || cells.isName(words)
                        || (waiting != null && cells.isPost(words))
                        || (list && cells.bareNames(words.start(), words.end()).size() > 1));
    }

    /// Takes a name that stands alone on its line, or the post on the line after it.
    private boolean alone(Lines.Line words) {
        if (role == null) {
            return false;
        }
        if (waiting != null && cells.isPost(words) && !cells.isName(words)) {
            add(new Lines.Line(waiting.start(), words.end()), role, waiting, layer.printed(words.start(), words.end()));
            waiting = null;
            return true;
        }
        if (!cells.isName(words)) {
            return false;
        }
        named();
        waiting = words;
        return true;
    }

    /// Notes the name that waits for its post: there was none.
    private void named() {
        if (waiting != null && role != null) {
            add(waiting, role, waiting, "");
        }
        waiting = null;
    }

    private void roles(Lines.Line line, boolean list) {
        int start = line.start();
        for (int i = line.start(); i < line.end(); i++) {
            boolean first = i == line.start();
            boolean opens = first || ";。、,)".indexOf(layer.text.charAt(i - 1)) >= 0 || layer.gapBefore(i);
            int end = opens ? printed.at(i, line.end(), first && (list || role != null)) : -1;
            if (end < 0 && first) {
                end = printed.spaced(i, line.end());
            }
            if (end > 0) {
                people(start, i);
                role = layer.sub(i, layer.text.charAt(end - 1) == ':' ? end - 1 : end);
                start = end;
                i = end - 1;
            }
        }
        people(start, line.end());
    }

    private boolean looksLikeMember(int from, int to) {
        var text = layer.sub(from, Math.min(to, from + 80));
        var row = cells.of(from, to);
        return BRACKETED.matcher(text).lookingAt()
                || (!row.isEmpty() && (cells.nameAt(row, 0) > 0 || unitFirst(row) || cells.postFirst(row)));
    }

    /// True for 市甲局 某某 局长: the body stands before the name.
    private boolean unitFirst(List<Lines.Line> row) {
        return row.size() > 2 && cells.isUnit(row.getFirst()) && cells.nameAt(row, 1) > 0;
    }

    private void heading(Lines.Line line) {
        var text = layer.sub(line.start(), Math.min(line.end(), line.start() + 80));
        var m = BODY.matcher(text);
        if (m.find() && line.end() - line.start() < HEADING) {
            body = layer.printed(line.start() + m.start(), line.start() + m.end());
        } else if (BROKEN.matcher(text).lookingAt() && !above.isEmpty()) {
            var whole = BODY.matcher(above + text);
            body = whole.find() ? whole.group("body") : body;
        }
        above = text.length() < HEADING ? text : "";
    }

    private void officeHead(Lines.Line line) {
        var named = APPOINTED.matcher(layer.text).region(line.start(), line.end());
        while (named.find()) {
            add(
                    new Lines.Line(named.start(), named.end()),
                    named.group("role"),
                    new Lines.Line(named.start("name"), named.end("name")),
                    layer.printed(named.start("post"), named.end("post")));
        }
        var m = OFFICE_HEAD.matcher(layer.text).region(line.start(), line.end());
        while (m.find()) {
            var form = m.group("name") == null ? "2" : "";
            int nameStart = knownFrom(m.start("name" + form), m.end("name" + form));
            var name = layer.sub(nameStart, m.end("name" + form));
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
                        new Lines.Line(nameStart, m.end("name" + form)),
                        posts.getOrDefault(name, ""));
            }
        }
    }

    /// Where the name of a member known before starts that ends there, else `from`.
    private int knownFrom(int from, int to) {
        for (int start = from; start <= to - 2; start++) {
            if (posts.containsKey(layer.sub(start, to))) {
                return start;
            }
        }
        return layer.text.charAt(from) == '由' ? from + 1 : from;
    }

    private void people(int from, int to) {
        if (role == null || from >= to) {
            return;
        }
        var row = cells.of(from, to);
        int at = 0;
        boolean any = false;
        while (at < row.size()) {
            int used = cells.nameAt(row, at);
            if (used == 0) {
                at++;
                continue;
            }
            int next = at + used + 1;
            while (next < row.size() && cells.nameAt(row, next) == 0) {
                next++;
            }
            var name =
                    new Lines.Line(row.get(at).start(), row.get(at + used - 1).end());
            var unit = !any && at == 1 && cells.isUnit(row.getFirst()) ? row.getFirst() : null;
            person(unit, name, next < row.size() ? row.get(next).start() : to);
            any = true;
            at = next;
        }
        if (!any && cells.postFirst(row)) {
            var name = row.getLast();
            add(
                    new Lines.Line(row.getFirst().start(), to),
                    role,
                    name,
                    layer.printed(row.getFirst().start(), name.start()));
        } else if (!any && !bracketed(from, to)) {
            for (var name : cells.bareNames(from, to)) {
                add(name, role, name, "");
            }
        }
    }

    private boolean bracketed(int from, int to) {
        var m = BRACKETED.matcher(layer.text).region(from, to);
        boolean any = false;
        while (m.find()) {
            boolean opens = m.start() == from
                    || ";、,。:)".indexOf(layer.text.charAt(m.start() - 1)) >= 0
                    || layer.gapBefore(m.start());
            if (opens && role != null) {
                var post = layer.printed(m.start(2), m.end(2));
                var also = post.startsWith("兼") && post.length() <= 2;
                add(
                        new Lines.Line(m.start(), m.end()),
                        role,
                        new Lines.Line(m.start(1), m.end(1)),
                        also ? posts.getOrDefault(layer.sub(m.start(1), m.end(1)), "") : post);
                any = true;
            }
        }
        return any;
    }

    private void person(Lines.@Nullable Line unit, Lines.Line name, int to) {
        int end = to;
        while (end > name.end() && ",;、。".indexOf(layer.text.charAt(end - 1)) >= 0) {
            end--;
        }
        var last = printed.last(name.end(), end);
        if (last != null) {
            role = last.in(layer);
            end = last.start();
        }
        if (role != null) {
            var before = unit == null ? "" : layer.printed(unit.start(), unit.end());
            int start = unit == null ? name.start() : unit.start();
            add(new Lines.Line(start, end), role, name, before + layer.printed(name.end(), end));
        }
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
