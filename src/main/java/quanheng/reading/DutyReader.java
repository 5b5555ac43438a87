package quanheng.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Reads the duties: the items of the chapters of tasks.
final class DutyReader {
    private static final int SHORT_BODY = 40;
    private static final int SHORT_TITLE = 6;
    private static final int LONGEST_TITLE = 60;

    private final Layer layer;
    private final TimeLimits limits;
    private final Horizon horizon;
    private final List<Target> targets;
    private final List<Duty> duties = new ArrayList<>();
    private final Set<String> titles = new HashSet<>();
    private int next;
    private final List<UnitMention> inherited = new ArrayList<>();

    private DutyReader(Layer layer, List<Target> targets, Horizon horizon) {
        this.layer = layer;
        this.horizon = horizon;
        this.limits = new TimeLimits(layer, horizon);
        this.targets =
                targets.stream().sorted(Comparator.comparing(Target::span)).toList();
    }

    static List<Duty> read(Layer layer, List<Node> roots, List<Target> targets, Horizon horizon) {
        var reader = new DutyReader(layer, targets, horizon);
        reader.chapters(roots);
        return reader.duties;
    }

    private void chapters(List<Node> nodes) {
        for (var node : nodes) {
            if (node.role == ClauseRole.TASKS && node.isNumbered()) {
                chapter(node);
            } else if (node.role == ClauseRole.TASKS
                    || node.role == ClauseRole.OTHER
                    || node.role == ClauseRole.PREAMBLE) {
                if (node.annex) {
                    table(node);
                }
                chapters(node.children);
            }
        }
    }

    /// The rows of a table of tasks that no clause before has named.
    private boolean table(Node node) {
        var rows = TaskTable.rows(layer, node, horizon);
        for (var row : rows) {
            if (isNew(row.title().in(layer))) {
                row(node, row);
            }
        }
        return !rows.isEmpty();
    }

    /// False for a title that is, or goes on after, the title of a duty before.
    private boolean isNew(String title) {
        for (int end = SHORT_TITLE; end < Math.min(title.length(), LONGEST_TITLE); end++) {
            if (titles.contains(title.substring(0, end))) {
                return false;
            }
        }
        return titles.add(title);
    }

    private void row(Node node, TaskTable.Row row) {
        var units = UnitReader.ofRow(layer, row.units());
        var body = layer.span(row.all().start(), row.all().end());
        var section = row.section();
        duties.add(new Duty(
                layer.span(row.title().start(), row.title().end()),
                node.id,
                row.number() == null ? "" : row.number().in(layer),
                section == null
                        ? layer.printed(node.headStart, node.headEnd)
                        : layer.printed(section.start(), section.end()),
                layer.printed(row.title().start(), row.title().end()),
                body,
                units.leads,
                units.cooperators,
                commitments(body),
                Reason.of("task-heading", row.title().in(layer)),
                0.8,
                row.day()));
    }

    private void chapter(Node chapter) {
        if (table(chapter) && chapter.children.isEmpty()) {
            return;
        }
        var items = items(chapter);
        if (items.isEmpty() || !isSection(chapter)) {
            duty(chapter, chapter.parent);
            return;
        }
        for (var item : items) {
            if (isSection(item)) {
                items(item).forEach(child -> below(child, item));
            } else {
                duty(item, chapter);
            }
        }
    }

    /// The level whose clauses name their bodies is that of the duties.
    private void below(Node node, Node section) {
        var items = items(node);
        boolean gathers = UnitReader.read(layer, node.lines).isEmpty()
                && items.stream()
                                .filter(i -> !UnitReader.read(layer, i.lines).isEmpty())
                                .count()
                        > 1;
        if (gathers) {
            items.forEach(item -> below(item, node));
        } else {
            duty(node, section);
        }
    }

    /// The numbered clauses below; where there are none, the bulleted ones.
    private static List<Node> items(Node node) {
        var numbered = node.children.stream().filter(Node::isNumbered).toList();
        return numbered.isEmpty() ? node.children : numbered;
    }

    /// True where a clause only gathers the items below it.
    private boolean isSection(Node node) {
        var items = items(node);
        if (items.isEmpty()) {
            return false;
        }
        boolean chapter = node.parent == null || node.parent.role != ClauseRole.TASKS;
        var own = UnitReader.read(layer, node.lines);
        if (!own.isEmpty()) {
            return false;
        }
        boolean unitsBelow = items.stream()
                        .filter(i -> !UnitReader.read(layer, i.lines).isEmpty())
                        .count()
                > 1;
        return chapter
                || unitsBelow
                || (node.headed && node.bodyLength() <= SHORT_BODY)
                || (!node.headed && node.ownEnd() - node.headStart <= SHORT_BODY);
    }

    private void duty(Node node, @org.jspecify.annotations.Nullable Node section) {
        var units = units(node);
        var leads = List.copyOf(units.leads);
        var cooperators = new ArrayList<>(units.cooperators);
        for (var mention : inherited) {
            boolean known = cooperators.stream().anyMatch(u -> u.name().equals(mention.name()))
                    || leads.stream().anyMatch(u -> u.name().equals(mention.name()));
            if (!known) {
                cooperators.add(mention);
            }
        }
        inherited.addAll(units.inherited);
        titles.add(node.heading(layer));
        var body = layer.span(node.start, node.end());
        var commitments = commitments(body);
        var reason = node.headed
                ? Reason.of("task-heading", node.heading(layer))
                : Reason.of("task-first-words", node.heading(layer));
        duties.add(new Duty(
                layer.span(node.headStart, node.headEnd),
                node.id,
                number(node),
                section(section),
                layer.printed(node.headStart, node.headEnd),
                body,
                leads,
                cooperators,
                commitments,
                reason,
                node.headed ? 0.95 : 0.8,
                limits.of(lines(node))));
    }

    /// The targets within a duty; duties and targets come in text order.
    private List<Span> commitments(Span body) {
        while (next < targets.size() && targets.get(next).span().start() < body.start()) {
            next++;
        }
        var spans = new LinkedHashSet<Span>();
        for (int i = next; i < targets.size() && targets.get(i).span().start() < body.end(); i++) {
            if (targets.get(i).span().end() <= body.end()) {
                spans.add(targets.get(i).span());
            }
        }
        return List.copyOf(spans);
    }

    private UnitReader.Units units(Node node) {
        return UnitReader.read(layer, lines(node));
    }

    private static List<Lines.Line> lines(Node node) {
        var lines = new ArrayList<Lines.Line>();
        collect(node, lines);
        return lines;
    }

    private static void collect(Node node, List<Lines.Line> lines) {
        lines.addAll(node.lines);
        node.children.forEach(child -> collect(child, lines));
    }

    private String number(Node node) {
        if (node.marker == null || node.marker.isBullet()) {
            return "";
        }
        int end = node.start + node.marker.length();
        int start = end;
        while (start > node.start && "□■◆◇●▪►➢※★☆·○—-".indexOf(layer.text.charAt(start - 1)) < 0) {
            start--;
        }
        while (end > start && "、.,:".indexOf(layer.text.charAt(end - 1)) >= 0) {
            end--;
        }
        return layer.printed(start, end);
    }

    private String section(@org.jspecify.annotations.Nullable Node section) {
        if (section == null) {
            return "";
        }
        int start = section.start;
        while (start < section.headStart && "□■◆◇●▪►➢※★☆·○#".indexOf(layer.text.charAt(start)) >= 0) {
            start++;
        }
        return layer.printed(start, section.headEnd);
    }
}
