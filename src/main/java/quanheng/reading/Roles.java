package quanheng.reading;

import java.util.List;

/// Gives every clause its role: from its own heading where that may speak, else from above.
final class Roles {
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
        roles.chaptersAsTasks(outline.roots);
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
                .flatMap(n -> n.annex || isPart(n)
                        ? java.util.stream.Stream.concat(java.util.stream.Stream.of(n), n.children.stream())
                        : java.util.stream.Stream.of(n))
                .filter(n -> n.isNumbered() && !isPart(n))
                .toList();
    }

    private static boolean isPart(Node node) {
        return node.marker != null && node.marker.style() == Marker.Style.PART;
    }

    private boolean holdsUnits(Node node) {
        return UnitReader.mentions(layer.sub(node.start, node.end()));
    }

    private void spread(Node node) {
        node.role = ClauseRole.TASKS;
        node.children.stream().filter(c -> c.role == ClauseRole.OTHER).forEach(this::spread);
    }
}
