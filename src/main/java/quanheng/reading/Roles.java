package quanheng.reading;

import java.util.List;

/// Gives every clause its role: from its own heading where that may speak, else from above.
final class Roles {
    private static final Words LAST_WORDS = Words.load("heads-last");
    private static final Words VERBS = Words.load("duty-verbs");

    private final Layer layer;

    private Roles(Layer layer) {
        this.layer = layer;
    }

    static void assign(Layer layer, Outline outline) {
        var roles = new Roles(layer);
        for (var node : outline.all) {
            node.role = roles.roleOf(node);
        }
        roles.goalsNamedTasks(outline.roots);
        roles.chaptersAsTasks(outline.roots);
        roles.lastAsSafeguards(outline.roots);
    }

    private ClauseRole roleOf(Node node) {
        var own = node.headed && (node.isNumbered() || node.annex)
                ? HeadWords.role(node.heading(layer))
                : ClauseRole.OTHER;
        if (node.parent == null) {
            if (node.annex && own != ClauseRole.MEMBERS) {
                return own == ClauseRole.GOALS || own == ClauseRole.TASKS ? own : ClauseRole.OTHER;
            }
            return node.marker == null && !node.annex ? ClauseRole.PREAMBLE : own;
        }
        if (node.parent.annex && own != ClauseRole.OTHER && node.isNumbered() && node.parent.role == ClauseRole.TASKS) {
            return own;
        }
        return switch (node.parent.role) {
            case PREAMBLE, OTHER -> own == ClauseRole.OTHER || own == ClauseRole.MEMBERS ? node.parent.role : own;
            case GOALS, TASKS, PHASES, SAFEGUARDS, MEMBERS, PRINCIPLES, NOISE -> mixed(node, own);
        };
    }

    /// Under a heading that names two things, the clause below tells which it is.
    private ClauseRole mixed(Node node, ClauseRole own) {
        var above = node.parent == null ? ClauseRole.OTHER : node.parent.role;
        if (own == ClauseRole.OTHER || node.parent == null || node.parent.level > 0) {
            return above;
        }
        boolean broad = above == ClauseRole.GOALS || above == ClauseRole.PRINCIPLES;
        return broad && own != ClauseRole.MEMBERS && own != ClauseRole.TASKS && own != ClauseRole.SAFEGUARDS
                ? own
                : above;
    }

    /// 目标任务 without items of its own, before a chapter that lists what to do, names goals.
    private void goalsNamedTasks(List<Node> roots) {
        var plan = chapters(roots);
        var tasks = plan.stream().filter(n -> n.role == ClauseRole.TASKS).toList();
        if (tasks.size() < 2) {
            return;
        }
        var first = tasks.getFirst();
        boolean goals = first.heading(layer).contains("目标") && !holdsUnits(first);
        if (goals && (first.children.isEmpty() || tasks.stream().skip(1).anyMatch(this::holdsUnits))) {
            turn(first, ClauseRole.TASKS, ClauseRole.GOALS);
        }
    }

    /// After the tasks, a chapter about requirements, measures or mechanisms is one of safeguards.
    private void lastAsSafeguards(List<Node> roots) {
        var plan = chapters(roots);
        int last = -1;
        for (int i = 0; i < plan.size(); i++) {
            if (plan.get(i).role == ClauseRole.TASKS) {
                last = i;
            }
        }
        for (int i = last + 1; last >= 0 && i < plan.size(); i++) {
            var node = plan.get(i);
            if (node.role == ClauseRole.OTHER && LAST_WORDS.in(node.heading(layer)) && !holdsUnits(node)) {
                turn(node, ClauseRole.OTHER, ClauseRole.SAFEGUARDS);
            }
        }
    }

    private static void turn(Node node, ClauseRole from, ClauseRole to) {
        if (node.role == from) {
            node.role = to;
            node.children.forEach(child -> turn(child, from, to));
        }
    }

    /// In a plan without a chapter of tasks, the chapters that say what to do are the tasks.
    private void chaptersAsTasks(List<Node> roots) {
        var plan = chapters(roots);
        boolean has = plan.stream().anyMatch(n -> n.role == ClauseRole.TASKS);
        for (var node : plan) {
            boolean acts = !has || (VERBS.startsWithin(node.heading(layer)) && holdsUnits(node));
            if (acts && node.role == ClauseRole.OTHER && node.isNumbered()) {
                spread(node);
            }
        }
    }

    private List<Node> chapters(List<Node> roots) {
        return roots.stream()
                .flatMap(n -> n.annex || isGathering(n)
                        ? java.util.stream.Stream.concat(java.util.stream.Stream.of(n), n.children.stream())
                        : java.util.stream.Stream.of(n))
                .filter(n -> n.isNumbered() && !isGathering(n))
                .toList();
    }

    /// True for a part that holds chapters; a part without them is a chapter itself.
    private static boolean isGathering(Node node) {
        return node.marker != null
                && node.marker.style() == Marker.Style.PART
                && node.children.stream()
                        .anyMatch(c -> c.marker != null
                                && !c.marker.style().isBelowHan()
                                && c.marker.style() != Marker.Style.NAMED);
    }

    private boolean holdsUnits(Node node) {
        return UnitReader.mentions(layer.sub(node.start, node.end()));
    }

    private void spread(Node node) {
        node.role = ClauseRole.TASKS;
        node.children.stream().filter(c -> c.role == ClauseRole.OTHER).forEach(this::spread);
    }
}
