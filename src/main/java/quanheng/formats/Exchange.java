package quanheng.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Party;

/// DOCDB exchange documents (EPO), also as the Open Patent Services hand them out.
final class Exchange implements Dialect {
    @Override
    public String name() {
        return "docdb";
    }

    @Override
    public boolean isRecord(String element) {
        return element.equals("exchange-document");
    }

    @Override
    public List<Row> read(Node record, Draft draft) {
        var data = record.first("bibliographic-data");
        var document = new DocumentId(
                record.attribute("country"), record.attribute("doc-number"), record.attribute("kind"), on(record));
        if (data == null) {
            Filing.tell(draft, null, document, null);
            return List.of();
        }
        Filing.tell(draft, application(data), document, null);
        var titles = data.all("invention-title");
        draft.tell(Field.TITLE, words(titles));
        draft.tell(Field.ENGLISH_TITLE, inEnglish(titles));
        Filing.tell(draft, Field.CLASSES, classes(data));
        parties(data, "parties/applicants/applicant", "applicant-name/name").forEach(draft::applicant);
        Filing.tell(
                draft,
                Field.INVENTORS,
                parties(data, "parties/inventors/inventor", "inventor-name/name").stream()
                        .map(Party::name)
                        .toList());
        draft.tell(Field.PRIORITY, String.join("; ", priorities(data)));
        draft.tell(Field.ABSTRACT, words(record.all("abstract")));
        return List.of();
    }

    private static String on(Node record) {
        var told = record.attribute("date-publ");
        return told.isEmpty()
                ? record.all("bibliographic-data/publication-reference/document-id").stream()
                        .map(node -> node.text("date"))
                        .filter(day -> !day.isEmpty())
                        .findFirst()
                        .orElse("")
                : told;
    }

    static @Nullable DocumentId application(Node data) {
        return data.all("application-reference").stream()
                .filter(node -> node.attribute("data-format").isEmpty() || isDocdb(node))
                .map(Exchange::withDay)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// The day may stand in another of its forms.
    private static @Nullable DocumentId withDay(Node reference) {
        var id = DocumentId.of(docdb(reference));
        return id == null || !id.on().isEmpty()
                ? id
                : new DocumentId(
                        id.office(),
                        id.number(),
                        id.kind(),
                        reference.all("document-id/date").stream()
                                .findFirst()
                                .map(Node::text)
                                .orElse(""));
    }

    private static boolean isDocdb(Node node) {
        return node.attribute("data-format").startsWith("docdb");
    }

    private static @Nullable Node docdb(Node reference) {
        return reference.all("document-id").stream()
                .filter(node -> node.attribute("document-id-type").isEmpty()
                        || node.attribute("document-id-type").equals("docdb"))
                .findFirst()
                .orElse(null);
    }

    /// In Chinese, else in English, else the first.
    static String words(List<Node> nodes) {
        return Stream.of("zh", "en")
                .flatMap(language ->
                        nodes.stream().filter(node -> node.attribute("lang").equals(language)))
                .findFirst()
                .or(() -> nodes.stream().findFirst())
                .map(Node::text)
                .orElse("");
    }

    private static String inEnglish(List<Node> titles) {
        return titles.size() < 2
                ? ""
                : titles.stream()
                        .filter(node -> node.attribute("lang").equals("en"))
                        .findFirst()
                        .map(Node::text)
                        .filter(title -> !title.equals(words(titles)))
                        .orElse("");
    }

    /// The first-named invention's class first, then as they stand.
    private static List<String> classes(Node data) {
        var classes = new ArrayList<String>();
        for (var node : data.all("classifications-ipcr/classification-ipcr/text")) {
            var raw = node.raw();
            if (raw.length() > 28 && raw.charAt(28) == 'F') {
                classes.addFirst(raw.strip());
            } else {
                classes.add(raw.strip());
            }
        }
        if (classes.isEmpty()) {
            data.all("classification-ipc/main-classification").forEach(node -> classes.add(node.text()));
            data.all("classification-ipc/text").forEach(node -> classes.add(node.text()));
        }
        return classes;
    }

    /// In the form DOCDB gives them, else in the original one.
    private static List<Party> parties(Node data, String path, String name) {
        var all = data.all(path);
        var format = Stream.of("docdb", "epodoc", "docdba", "original", "")
                .filter(wanted -> all.stream()
                        .anyMatch(node -> node.attribute("data-format").equals(wanted)))
                .findFirst()
                .orElse("");
        return all.stream()
                .filter(node -> node.attribute("data-format").equals(format))
                .map(node -> Party.named(Cleaning.name(node.text(name))))
                .filter(party -> !party.name().isEmpty())
                .toList();
    }

    static List<String> priorities(Node data) {
        return Stream.concat(data.all("priority-claims/priority-claim").stream(), data.all("priority-claim").stream())
                .filter(node -> node.attribute("data-format").isEmpty() || isDocdb(node))
                .map(node -> DocumentId.of(node.first("document-id")))
                .filter(Objects::nonNull)
                .map(DocumentId::words)
                .toList();
    }
}
