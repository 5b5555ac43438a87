package quanheng.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads targets out of the clauses: amounts with what they measure, and directions without amounts.
final class TargetReader {
    private final Layer layer;
    private final Deadlines deadlines;
    private final TimeLimits limits;
    private final Horizon horizon;
    private final List<Target> targets = new ArrayList<>();

    private TargetReader(Layer layer, Horizon horizon) {
        this.layer = layer;
        this.horizon = horizon;
        this.deadlines = new Deadlines(horizon);
        this.limits = new TimeLimits(layer, horizon);
    }

    /// Where the reader stands: the clause, the deadline that its earlier words set, and its date of completion.
    static final class Place {
        final Node node;
        final boolean goals;

        @Nullable
        LocalDate running;

        final @Nullable LocalDate inherited;

        Place(Node node, @Nullable LocalDate inherited) {
            this.node = node;
            this.goals = node.role == ClauseRole.GOALS;
            this.inherited = inherited;
        }

        /// True for a bullet that is one sentence: not the heading of anything.
        boolean isWholeBullet() {
            return node.marker != null && node.marker.isBullet() && node.bodyLength() <= 1 && node.children.isEmpty();
        }

        @Nullable
        LocalDate fallback() {
            return running != null ? running : inherited;
        }
    }

    static List<Target> read(Layer layer, List<Node> roots, Horizon horizon) {
        var reader = new TargetReader(layer, horizon);
        for (var root : roots) {
            reader.readTree(root, null);
        }
        return reader.targets;
    }

    private void readTree(Node node, @Nullable LocalDate above) {
        if (node.role == ClauseRole.MEMBERS || node.role == ClauseRole.NOISE || node.role == ClauseRole.PRINCIPLES) {
            return;
        }
        var limit = node.role == ClauseRole.TASKS ? limits.labelled(node.lines) : null;
        var place = new Place(node, limit != null ? limit : above != null ? above : roleDeadline(node));
        boolean may = node.annex || node.role != ClauseRole.OTHER || node.parent != null || node.isNumbered();
        if (may && !readRows(node)) {
            readOwn(place);
        }
        boolean carries = place.goals || node.role == ClauseRole.PHASES;
        for (var child : node.children) {
            readTree(child, carries ? place.fallback() : null);
        }
    }

    /// Reads a table of tasks row by row; false where the clause holds none.
    private boolean readRows(Node node) {
        var rows = node.annex || node.role == ClauseRole.TASKS
                ? TaskTable.rows(layer, node, horizon)
                : List.<TaskTable.Row>of();
        for (var row : rows) {
            var place = new Place(node, row.day());
            for (var sentence :
                    Cuts.sentences(layer.text, row.title().start(), row.title().end())) {
                readSentence(place, sentence, false);
            }
        }
        return !rows.isEmpty();
    }

    private @Nullable LocalDate roleDeadline(Node node) {
        if (node.role == ClauseRole.PHASES) {
            var line = node.lines.getFirst();
            var range = Dates.range(layer.text, node.headStart, Math.min(line.end(), node.headStart + 80), 0);
            return range == null ? null : range.last();
        }
        return node.role == ClauseRole.GOALS ? horizon.end() : null;
    }

    private void readOwn(Place place) {
        boolean first = true;
        boolean table = false;
        for (var line : place.node.lines) {
            int from = first ? place.node.headStart : line.start();
            table = table && !TableReader.endsTable(layer, line);
            if (table) {
                continue;
            }
            if (TableReader.startsTable(layer, line)) {
                table = true;
                targets.addAll(TableReader.read(layer, place.node, line, horizon));
                continue;
            }
            for (var sentence : Cuts.sentences(layer.text, from, line.end())) {
                boolean heading = first && place.node.headed && sentence.start() < place.node.headEnd;
                readSentence(place, sentence, heading);
            }
            first = false;
        }
    }

    private void readSentence(Place place, Lines.Line sentence, boolean heading) {
        var times = deadlines.in(layer.text, sentence.start(), sentence.end());
        if (place.node.role != ClauseRole.PREAMBLE || times.stream().anyMatch(d -> !d.past())) {
            targets.addAll(new SentenceReader(layer, place, sentence, times).read(heading));
        }
        for (var time : times) {
            if (!time.past()) {
                place.running = time.day();
            }
        }
    }
}
