package quanheng.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.access.Viewer;
import quanheng.bodies.Invitation.How;
import quanheng.bodies.MeetingStore.Notice;
import quanheng.evidence.Evidence;
import quanheng.papers.Filling;
import quanheng.papers.Paper;
import quanheng.papers.PaperHead;
import quanheng.papers.PaperNumbers;
import quanheng.papers.Papers;
import quanheng.reading.BodyKind;

/// Makes the official papers of meetings: the notice and the minutes, as Word and PDF.
@Component
class MeetingPapers {
    private final Papers papers;
    private final PaperNumbers numbers;
    private final Evidence evidence;
    private final BodyStore bodies;
    private final BodyWords words;

    MeetingPapers(Papers papers, PaperNumbers numbers, Evidence evidence, BodyStore bodies, BodyWords words) {
        this.papers = papers;
        this.numbers = numbers;
        this.evidence = evidence;
        this.bodies = bodies;
        this.words = words;
    }

    /// A paper as it lies among the evidence.
    ///
    /// @param pdf null where none could be made
    record Filed(String number, UUID docx, @Nullable UUID pdf) {}

    Notice notice(Meeting meeting, List<Invitation> members, LocalDate on, Viewer viewer) {
        var values = about(meeting);
        values.put("topics", topics(meeting));
        values.put(
                "invitees",
                members.stream()
                        .map(each -> List.of(each.seat(), each.person(), each.unit(), each.standin()))
                        .toList());
        var filed = file(new Order("meeting-notice", "meeting", meeting, on), values, viewer);
        return new Notice(filed.number(), on, filed.docx(), filed.pdf());
    }

    private static Map<String, Object> about(Meeting meeting) {
        var values = new HashMap<String, Object>();
        values.put("bodyName", meeting.bodyName());
        values.put("meetingTitle", meeting.title());
        values.put("metOn", meeting.metOn());
        values.put("begins", meeting.begins());
        values.put("meetingPlace", meeting.place());
        return values;
    }

    private static List<List<String>> topics(Meeting meeting) {
        var rows = new ArrayList<List<String>>();
        for (var item : meeting.agenda()) {
            rows.add(List.of(String.valueOf(rows.size() + 1), item.title(), item.presenter(), item.basis()));
        }
        return rows;
    }

    Filed minutes(Meeting meeting, List<Invitation> members, MinutesText text, Signing signing) {
        var values = about(meeting);
        values.put("meetingChair", text.chair());
        values.put("approver", signing.approvedBy());
        values.put("matters", matters(meeting, text));
        values.put("resolutions", text.resolutions());
        values.put("tasks", tasks(text));
        values.put("attendants", who(members, How.PRESENT));
        values.put("standins", who(members, How.SUBSTITUTE));
        values.put("absentees", who(members, How.ABSENT));
        return file(new Order("meeting-minutes", "minutes", meeting, signing.on()), values, signing.viewer());
    }

    /// Who approves minutes and who issues them.
    record Signing(String approvedBy, LocalDate on, Viewer viewer) {}

    private List<String> matters(Meeting meeting, MinutesText text) {
        var matters = new ArrayList<String>();
        for (var item : meeting.agenda()) {
            matters.add(words.chinese("paper.matter", item.title(), text.matter(matters.size())));
        }
        return matters;
    }

    private static List<List<Object>> tasks(MinutesText text) {
        var rows = new ArrayList<List<Object>>();
        for (var task : text.tasks()) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    task.what(),
                    task.lead(),
                    task.others(),
                    Objects.requireNonNull(task.last())));
        }
        return rows;
    }

    private String who(List<Invitation> members, How how) {
        return members.stream()
                .filter(each -> each.how() == how)
                .map(each -> switch (how) {
                    case PRESENT -> words.chinese("paper.present", each.person(), each.unit());
                    case SUBSTITUTE ->
                        words.chinese("paper.substitute", each.person(), each.unit(), each.cameInstead());
                    case ABSENT -> words.chinese("paper.absent", each.person(), each.unit(), each.reason());
                })
                .collect(Collectors.joining(ActionStore.COMMA));
    }

    private record Order(String template, String series, Meeting meeting, LocalDate on) {}

    private Filed file(Order order, Map<String, Object> values, Viewer viewer) {
        var number = numbers.next(order.series(), order.on().getYear());
        var head = new PaperHead(issuer(order.meeting()), number, words.chinese("paper.addressee"), order.on());
        if (!(papers.fill(order.template(), head, values) instanceof Filling.Filled(var paper))) {
            throw new IllegalStateException("not everything is there for " + order.template() + " " + number);
        }
        return keep(paper, number, viewer);
    }

    private Filed keep(Paper paper, String number, Viewer viewer) {
        var name = paper.title() + " " + number;
        var docx = evidence.keep(name + ".docx", papers.docx(paper), viewer.username());
        var pdf = papers.printsPdf() ? evidence.keep(name + ".pdf", papers.pdf(paper), viewer.username()) : null;
        return new Filed(number, docx.id(), pdf == null ? null : pdf.id());
    }

    /// The office of the body issues its papers where it has one.
    private String issuer(Meeting meeting) {
        return bodies.all().stream()
                .filter(body -> body.kind() == BodyKind.OFFICE
                        && meeting.bodyId().equals(body.ofBody())
                        && body.isOn(meeting.metOn()))
                .map(Body::name)
                .findFirst()
                .orElse(meeting.bodyName());
    }
}
