package quanheng.docket.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import quanheng.docket.ActKind;
import quanheng.docket.Procedure;

/// A procedure as a drawing: its stages below each other, the acts that lead from one to another as lines.
public record Diagram(int width, int height, List<Box> boxes, List<Line> lines) {
    private static final int LEFT = 16;
    private static final int WIDE = 190;
    private static final int HIGH = 40;
    private static final int TURN = 250;
    private static final int LANE = 14;
    private static final int ROW = 18;
    private static final int STEP = 7;
    private static final int GAP = 26;

    /// A stage; `start` and `any` are no stages, but where acts begin that need none.
    public record Box(int x, int y, int width, int height, String name, String kind) {}

    /// Acts that lead from one box to another.
    ///
    /// @param path  of the SVG
    /// @param label their names
    public record Line(String path, String label, int x, int y) {}

    private record Way(int from, int to, String label) {}

    static Diagram of(Procedure procedure, Words words) {
        var nodes = nodes(procedure, words);
        var ways = ways(procedure, nodes, words.language());
        var tops = new ArrayList<Integer>();
        var y = GAP;
        for (var at = 0; at < nodes.size(); at++) {
            tops.add(y);
            var node = at;
            var leaving = (int) ways.stream().filter(way -> way.from() == node).count();
            var coming = (int) ways.stream().filter(way -> way.to() == node).count();
            y += Math.max(HIGH, leaving * ROW + coming * STEP + 12) + GAP;
        }
        var bottom = y;
        var boxes = IntStream.range(0, nodes.size())
                .mapToObj(at -> {
                    var below = at + 1 < tops.size() ? tops.get(at + 1) : bottom;
                    return new Box(
                            LEFT,
                            tops.get(at),
                            WIDE,
                            below - tops.get(at) - GAP,
                            nodes.get(at).name(),
                            nodes.get(at).kind());
                })
                .toList();
        return new Diagram(LEFT + WIDE + TURN + LANE * (ways.size() + 2), y, boxes, lines(ways, boxes));
    }

    /// The words of the drawing that are not the procedure's own.
    record Words(String start, String any, Locale language) {}

    private record Node(String id, String name, String kind) {}

    private static List<Node> nodes(Procedure procedure, Words words) {
        var nodes = new ArrayList<Node>();
        nodes.add(new Node("", words.start(), "start"));
        procedure.stages().stream()
                .filter(stage -> !stage.end())
                .forEach(stage -> nodes.add(new Node(stage.id(), stage.name(words.language()), "stage")));
        if (procedure.acts().stream().anyMatch(Diagram::isAnywhere)) {
            nodes.add(new Node("*", words.any(), "any"));
        }
        procedure.stages().stream()
                .filter(Procedure.Stage::end)
                .forEach(stage -> nodes.add(new Node(stage.id(), stage.name(words.language()), "end")));
        return nodes;
    }

    private static boolean isAnywhere(ActKind act) {
        return !act.opens() && act.from().isEmpty() && !act.to().isEmpty();
    }

    private static List<Way> ways(Procedure procedure, List<Node> nodes, Locale language) {
        var named = new LinkedHashMap<Way, List<String>>();
        for (var act : procedure.acts()) {
            if (!act.to().isEmpty()) {
                var from = act.opens() ? List.of("") : act.from().isEmpty() ? List.of("*") : act.from();
                from.stream()
                        .filter(stage -> !stage.equals(act.to()))
                        .forEach(stage -> named.computeIfAbsent(
                                        new Way(place(nodes, stage), place(nodes, act.to()), ""),
                                        way -> new ArrayList<>())
                                .add(act.name(language)));
            }
        }
        return named.entrySet().stream()
                .map(each -> new Way(each.getKey().from(), each.getKey().to(), String.join(" / ", each.getValue())))
                .sorted(java.util.Comparator.comparingInt(Way::from))
                .toList();
    }

    private static int place(List<Node> nodes, String id) {
        return IntStream.range(0, nodes.size())
                .filter(at -> nodes.get(at).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// Each line leaves to the right under its label, goes up or down in a lane of its own and comes back.
    private static List<Line> lines(List<Way> ways, List<Box> boxes) {
        var leaving = new int[boxes.size()];
        var coming = new int[boxes.size()];
        var lines = new ArrayList<Line>();
        for (var at = 0; at < ways.size(); at++) {
            var way = ways.get(at);
            var from = boxes.get(way.from());
            var to = boxes.get(way.to());
            var start = from.y() + ROW + leaving[way.from()]++ * ROW;
            var end = to.y() + to.height() - 6 - coming[way.to()]++ * STEP;
            var right = LEFT + WIDE;
            var lane = right + TURN + LANE * (ways.size() - at);
            lines.add(new Line(
                    "M%d %dH%dV%dH%d".formatted(right, start, lane, end, right + 7),
                    way.label(),
                    right + 12,
                    start - 4));
        }
        return lines;
    }
}
