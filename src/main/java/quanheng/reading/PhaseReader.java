package quanheng.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the phases of a plan with their days.
final class PhaseReader {
    private static final Pattern ORDINAL = Pattern.compile(
            "^第[一二三四五六七八九十\\d]{1,2}(?:个)?阶段[,:、.]?|^(?:阶段|步骤)[一二三四五六七八九十\\d]{1,2}[,:、.]?|^第[一二三四五六七八九十\\d]步[,:、.]?");
    private static final int REACH = 90;

    private final Layer layer;
    private final int year;
    private final List<Phase> phases = new ArrayList<>();

    private PhaseReader(Layer layer, int year) {
        this.layer = layer;
        this.year = year;
    }

    static List<Phase> read(Layer layer, List<Node> nodes, int year) {
        var reader = new PhaseReader(layer, year);
        for (var node : nodes) {
            if (node.role == ClauseRole.PHASES) {
                reader.node(node);
                if (node.parent == null || node.parent.role != ClauseRole.PHASES) {
                    reader.paragraphs(node);
                }
            }
        }
        return reader.phases;
    }

    private void node(Node node) {
        var parent = node.parent;
        if (parent == null || parent.role != ClauseRole.PHASES) {
            if (node.children.isEmpty() && node.lines.size() == 1) {
                phase(node, node.headStart, node.lines.getFirst().end(), true);
            }
        } else if (parent.parent == null || parent.parent.role != ClauseRole.PHASES) {
            phase(node, node.headStart, node.lines.getFirst().end(), false);
        }
    }

    /// Phases printed as paragraphs without numbers.
    private void paragraphs(Node chapter) {
        for (int i = 1; i < chapter.lines.size(); i++) {
            var line = chapter.lines.get(i);
            var head = layer.sub(line.start(), Math.min(line.end(), line.start() + 40));
            boolean dated =
                    Dates.range(layer.text, line.start(), Math.min(line.end(), line.start() + 40), year) != null;
            if (ORDINAL.matcher(head).find()
                    || head.matches("[^,。;]{2,15}阶段.*")
                    || (dated && head.matches("[^,。;(:]{2,15}[(:].*"))) {
                phase(chapter, line.start(), line.end(), false);
            }
        }
    }

    private void phase(Node node, int from, int lineEnd, boolean strict) {
        int to = Math.min(lineEnd, from + REACH);
        var range = Dates.range(layer.text, from, to, year);
        var single = range == null ? Dates.single(layer.text, from, to) : null;
        var moment = range != null ? range : single;
        int stop = nameEnd(from, to, moment);
        var name = name(from, stop);
        if (name.end() - name.start() < 2 || (strict && moment == null)) {
            return;
        }
        if (moment == null && !layer.sub(from, to).contains("阶段")) {
            return;
        }
        LocalDate first = range != null ? range.first() : startOf(single);
        LocalDate last = moment == null ? null : moment.last();
        int end = Math.max(name.end(), moment != null && moment.end() <= to ? moment.end() : name.end());
        var words = moment == null ? "" : layer.sub(moment.start(), moment.end());
        phases.add(new Phase(
                layer.span(from, end),
                node.id,
                layer.printed(name.start(), name.end()),
                first,
                last,
                Reason.of(
                        moment == null ? "phase-undated" : "phase-heading", layer.sub(name.start(), name.end()), words),
                moment == null ? 0.6 : 0.95));
    }

    private @Nullable LocalDate startOf(Dates.@Nullable Moment single) {
        return single == null || layer.text.startsWith("前", single.end()) || layer.text.startsWith("之前", single.end())
                ? null
                : single.first();
    }

    private int nameEnd(int from, int to, Dates.@Nullable Moment moment) {
        int dateStart = moment == null ? to : moment.start();
        int start = moment != null && dateStart == from ? moment.end() : from;
        for (int i = start; i < to; i++) {
            char c = layer.text.charAt(i);
            if (i == dateStart || (c == '(' && i > from)) {
                return i;
            }
            if (i - from > 1 && (",。;".indexOf(c) >= 0 || (c == ':' && !isOrdinal(from, i + 1)))) {
                return i;
            }
        }
        return to;
    }

    private boolean isOrdinal(int from, int to) {
        return ORDINAL.matcher(layer.sub(from, to)).matches();
    }

    /// Without the ordinal; what follows the dates where nothing stands before them.
    private Lines.Line name(int from, int stop) {
        var head = layer.sub(from, stop);
        var ordinal = ORDINAL.matcher(head);
        int start = from + (ordinal.find() ? ordinal.end() : 0);
        if (stop - start < 2) {
            var after = afterDates(stop);
            if (after.end() - after.start() >= 2) {
                return after;
            }
            start = from;
        }
        int end = stop;
        while (end > start && ":,、(".indexOf(layer.text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Lines.Line(start, end);
    }

    private Lines.Line afterDates(int at) {
        int i = at;
        int limit = Math.min(layer.length(), at + REACH);
        if (i < limit && layer.text.charAt(i) == '(') {
            int close = layer.text.indexOf(')', i, limit);
            i = close < 0 || close > limit ? limit : close + 1;
        }
        while (i < limit && ",:、为是".indexOf(layer.text.charAt(i)) >= 0) {
            i++;
        }
        int end = i;
        while (end < limit && "。;,:(\n".indexOf(layer.text.charAt(end)) < 0) {
            end++;
        }
        return new Lines.Line(i, end);
    }
}
