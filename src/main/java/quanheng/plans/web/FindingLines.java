package quanheng.plans.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import quanheng.plans.FindingKind;
import quanheng.plans.Origin;
import quanheng.plans.ReadFinding;
import quanheng.plans.VersionText;

/// Makes the list of findings beside the text.
@Component
class FindingLines {
    /// The rule that stands for a person's own reading.
    static final String PERSON = "person";

    private final Wording wording;

    FindingLines(Wording wording) {
        this.wording = wording;
    }

    List<FindingLine> of(VersionText text, Choice choice) {
        var later = EnumSet.noneOf(FindingKind.class);
        var lines = new ArrayList<FindingLine>();
        for (var read : text.findings().reversed()) {
            var kind = FindingKind.of(read.finding());
            if (choice.takes(read)) {
                lines.add(line(read, text, later.contains(kind)));
            }
            if (read.stands()) {
                later.add(kind);
            }
        }
        var inOrder = lines.reversed();
        return choice.unsureFirst()
                ? inOrder.stream()
                        .sorted(Comparator.comparingDouble(
                                line -> line.read().finding().confidence()))
                        .toList()
                : inOrder;
    }

    FindingLine line(ReadFinding read, VersionText text, boolean joins) {
        var finding = read.finding();
        var period = text.version().header().period();
        var person = read.origin() == Origin.PERSON;
        return new FindingLine(
                read,
                kindKey(FindingKind.of(finding)),
                wording.says(finding),
                wording.more(read),
                wording.due(read, period == null ? null : period.value()),
                finding.span().in(text.source()),
                person ? wording.say("plans.why.person") : wording.why(finding.reason()),
                person ? null : (int) Math.floor(finding.confidence() * 100),
                settled(read),
                joins && read.stands());
    }

    /// What a finding says now and how it is settled.
    String standing(ReadFinding read) {
        return wording.say("plans.act.of", wording.say("plans.settled." + settled(read)), wording.says(read.finding()));
    }

    static String kindKey(FindingKind kind) {
        return "plans.kind." + kind.name().toLowerCase(Locale.ROOT);
    }

    static String settled(ReadFinding read) {
        return switch (read.state()) {
            case OPEN -> "open";
            case REJECTED, MERGED -> "rejected";
            case ACCEPTED -> {
                if (read.origin() == Origin.READER) {
                    yield "accepted";
                }
                yield read.finding().reason().rule().equals(PERSON) ? "added" : "corrected";
            }
        };
    }
}
