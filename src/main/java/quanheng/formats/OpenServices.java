package quanheng.formats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quanheng.rights.EventKind;
import quanheng.rights.RightEvent;
import quanheng.rights.RightEvent.Precision;

/// Families and legal events as the Open Patent Services (EPO) hand them out. An application of a family is a right
/// without a title; its legal events come after it, under the code of the office that told them.
final class OpenServices implements Dialect {
    @Override
    public String name() {
        return "ops";
    }

    @Override
    public boolean isRecord(String element) {
        return element.equals("patent-family");
    }

    /// One for each application; its publications and legal events stand in several members.
    @Override
    public List<Node> parts(Node record) {
        var parts = new LinkedHashMap<String, Node>();
        var countries = new LinkedHashSet<String>();
        for (var member : record.all("family-member")) {
            var application = Exchange.application(member);
            var document = DocumentId.of(member.first("publication-reference/document-id"));
            if (document != null) {
                countries.add(document.office());
            }
            var key = application != null ? application.name() : document == null ? "" : document.document();
            member.children().forEach(parts.computeIfAbsent(key, name -> new Node("family-member"))::add);
        }
        parts.values().forEach(part -> part.attribute("countries", String.join(Filing.SEPARATOR, countries)));
        return List.copyOf(parts.values());
    }

    @Override
    public List<Row> read(Node record, Draft draft) {
        var documents = record.all("publication-reference").stream()
                .map(node -> DocumentId.of(node.first("document-id")))
                .filter(Objects::nonNull)
                .toList();
        if (documents.isEmpty()) {
            draft.refuse(Field.DOCUMENT_NUMBER, Fault.MISSING, "");
            return List.of();
        }
        var grant = documents.stream()
                .filter(one -> Kinds.of(one.office(), one.kind()).isGrant())
                .findFirst();
        var earlier = documents.stream()
                .filter(one -> !Kinds.of(one.office(), one.kind()).isGrant())
                .findFirst();
        Filing.tell(draft, Exchange.application(record), grant.or(() -> earlier).orElseThrow(), earlier.orElse(null));
        draft.tell(Field.FAMILY, record.attribute("countries"));
        draft.tell(Field.PRIORITY, String.join("; ", new LinkedHashSet<>(Exchange.priorities(record))));
        var number = Patents.number(draft, draft.category());
        var events = new ArrayList<Row>();
        for (var legal : record.all("legal")) {
            events.add(row(draft, legal, number));
        }
        return events;
    }

    private static Row row(Draft draft, Node legal, PatentNumbers.@Nullable Read number) {
        var announcedOn = Days.day(value(legal, "L007EP"));
        var effective = Days.day(Filing.day(value(legal, "L525EP")));
        var happenedOn = effective == null ? announcedOn : effective;
        if (number == null || happenedOn == null) {
            var problem = new Problem(draft.row(), Field.ANNOUNCED_ON, Fault.MISSING, legal.attribute("code"));
            return new Row.Refused(draft.row(), List.of(legal.attribute("desc")), List.of(problem));
        }
        return new Row.Happened(
                draft.row(), number.category(), number.number(), event(legal, happenedOn, announcedOn), List.of());
    }

    private static RightEvent event(Node legal, LocalDate happenedOn, @Nullable LocalDate announcedOn) {
        var office = value(legal, "L001EP");
        var code = legal.attribute("code").strip();
        var words = new ArrayList<String>();
        words.add(legal.attribute("desc"));
        for (var more : legal.all("L500EP")) {
            for (var field : more.children()) {
                if (!field.name().equals("L525EP")) {
                    words.add(field.attribute("desc") + " " + field.text());
                }
            }
        }
        return new RightEvent(
                EventKind.OTHER,
                happenedOn,
                Precision.DAY,
                announcedOn,
                office.equals("CN") ? code : office + " " + code,
                "",
                String.join("; ", words));
    }

    private static String value(Node legal, String field) {
        return legal.anywhere(field).stream().findFirst().map(Node::text).orElse("");
    }
}
