package quanheng.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Reads a plan. Safe for use by several threads; the time it takes grows with the length of the text.
public final class PlanReader {
    /// Reads a plan's text as issued.
    public Reading read(String source) {
        var paragraphs = Lines.join(Normaliser.fold(source));
        var layer = paragraphs.layer();
        var head = new HeaderReader(paragraphs);
        var outline = Outline.of(paragraphs, head.titleLine());
        Roles.assign(layer, outline);
        Splitter.split(layer, outline);
        var issued = head.issuedOn();
        int year = issued == null ? 0 : issued.value().getYear();
        var phases = PhaseReader.read(layer, outline.all, year);
        var period = head.period(phases);
        var horizon = new Horizon(issued == null ? null : issued.value(), period == null ? null : period.value());
        var targets = TargetReader.read(layer, outline.roots, horizon);
        var issuer = head.issuer();
        var header = new Header(head.title(), head.number(), issuer, issued, period, head.region(issuer));
        var findings = new ArrayList<Finding>(targets);
        findings.addAll(DutyReader.read(layer, outline.roots, targets, horizon));
        findings.addAll(phases);
        findings.addAll(MemberReader.read(layer, outline.all));
        findings.addAll(BasisReader.read(layer, outline.all, head.plainTitle()));
        findings.addAll(SafeguardReader.read(layer, outline.all));
        findings.sort(Comparator.comparing(Finding::span));
        var oddities = new ArrayList<>(outline.oddities);
        oddities.addAll(Oddities.of(layer, paragraphs.lines(), phases));
        oddities.sort(Comparator.comparing(Oddity::span));
        return new Reading(source, header, clauses(layer, outline, paragraphs), findings, oddities);
    }

    /// The duties to report again and again that a plan's text sets, in its order.
    public List<ReportingDuty> reporting(String source) {
        var paragraphs = Lines.join(Normaliser.fold(source));
        var outline = Outline.of(paragraphs, new HeaderReader(paragraphs).titleLine());
        return ReportingReader.read(paragraphs.layer(), outline.all);
    }

    /// The bodies that a plan's text sets up or goes on with, in its order.
    public List<NamedBody> bodies(String source) {
        var paragraphs = Lines.join(Normaliser.fold(source));
        var outline = Outline.of(paragraphs, new HeaderReader(paragraphs).titleLine());
        return BodyReader.read(paragraphs.layer(), outline.all);
    }

    /// How many may hold a title, as far as a plan's text says it, in its order.
    public List<PlaceLimit> places(String source) {
        var paragraphs = Lines.join(Normaliser.fold(source));
        var outline = Outline.of(paragraphs, new HeaderReader(paragraphs).titleLine());
        return PlaceReader.read(paragraphs.layer(), outline.all);
    }

    private static List<Clause> clauses(Layer layer, Outline outline, Lines.Paragraphs paragraphs) {
        var clauses = new ArrayList<Clause>();
        for (var node : outline.all) {
            int labelEnd = node.marker == null ? node.start : node.start + node.marker.length();
            clauses.add(new Clause(
                    node.id,
                    node.parent == null ? null : node.parent.id,
                    node.level + 1,
                    layer.printed(node.start, labelEnd),
                    node.headed ? layer.printed(node.headStart, node.headEnd) : "",
                    node.role,
                    layer.span(node.start, node.end()),
                    layer.span(node.start, node.ownEnd())));
        }
        int n = 1;
        for (var noise : paragraphs.noise()) {
            clauses.add(new Clause("n" + n++, null, 1, "", "", ClauseRole.NOISE, noise, noise));
        }
        clauses.sort(Comparator.comparing(Clause::span).thenComparingInt(Clause::level));
        return clauses;
    }
}
