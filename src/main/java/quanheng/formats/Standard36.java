package quanheng.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Party;

/// Documents after WIPO ST.36, and those of the USPTO (grants and applications since 2005), which follow it.
final class Standard36 implements Dialect {
    private static final List<String> DATA = List.of(
            "bibliographic-data",
            "us-bibliographic-data-grant",
            "us-bibliographic-data-application",
            "wo-bibliographic-data",
            "ep-bibliographic-data");

    @Override
    public String name() {
        return "st36";
    }

    @Override
    public boolean isRecord(String element) {
        return element.endsWith("-patent-document")
                || element.endsWith("-patent-grant")
                || element.equals("us-patent-application")
                || element.endsWith("-application-document")
                || element.equals("patent-document");
    }

    @Override
    public List<Row> read(Node record, Draft draft) {
        if (record.first("SDOBI") != null) {
            return new Standard32().read(record, draft);
        }
        var data = DATA.stream()
                .flatMap(name -> record.all(name).stream())
                .findFirst()
                .orElse(record);
        var document = DocumentId.of(data.first("publication-reference/document-id"));
        if (document == null) {
            draft.refuse(Field.DOCUMENT_NUMBER, Fault.MISSING, "");
            return List.of();
        }
        var earlier = Stream.of("us-related-documents", "related-documents")
                .flatMap(name -> data.all(name + "/related-publication/document-id").stream())
                .map(DocumentId::of)
                .filter(Objects::nonNull)
                .filter(one -> one.office().equals(document.office()))
                .findFirst()
                .orElse(null);
        var application = DocumentId.of(data.first("application-reference/document-id"));
        Filing.tell(draft, application, unpadded(document), earlier);
        draft.tell(Field.TITLE, Exchange.words(data.all("invention-title")));
        Filing.tell(draft, Field.CLASSES, classes(data));
        parties(data, draft);
        draft.tell(Field.PRIORITY, String.join("; ", priorities(data)));
        var paragraphs = record.all("abstract/p").stream().map(Node::text).toList();
        draft.tell(Field.ABSTRACT, paragraphs.isEmpty() ? record.text("abstract") : String.join("\n", paragraphs));
        return List.of();
    }

    /// The USPTO fills its numbers with zeros from the left: `08930553`, `D0435854`.
    static DocumentId unpadded(DocumentId document) {
        var letters = 0;
        while (letters < document.number().length()
                && Character.isLetter(document.number().charAt(letters))) {
            letters++;
        }
        var number = document.number().substring(0, letters)
                + document.number().substring(letters).replaceFirst("^0+(?=\\d)", "");
        return new DocumentId(document.office(), number, document.kind(), document.on());
    }

    private static List<String> classes(Node data) {
        var classes = new ArrayList<String>();
        for (var node : data.all("classifications-ipcr/classification-ipcr")) {
            var text = node.text("text");
            classes.add(
                    text.isEmpty()
                            ? node.text("section") + node.text("class") + node.text("subclass")
                                    + node.text("main-group") + "/" + node.text("subgroup")
                            : text);
        }
        data.all("classification-locarno/main-classification").forEach(node -> classes.add(node.text()));
        if (classes.isEmpty()) {
            data.all("classification-ipc/main-classification").forEach(node -> classes.add(node.text()));
            data.all("classification-ipc/further-classification").forEach(node -> classes.add(node.text()));
        }
        return classes;
    }

    private static void parties(Node data, Draft draft) {
        Stream.of("us-parties/us-applicants/us-applicant", "parties/applicants/applicant")
                .flatMap(path -> data.all(path).stream())
                .map(Standard36::party)
                .filter(party -> !party.name().isEmpty())
                .forEach(draft::applicant);
        Stream.of("assignees/assignee", "parties/assignees/assignee")
                .flatMap(path -> data.all(path).stream())
                .map(Standard36::party)
                .filter(party -> !party.name().isEmpty())
                .forEach(draft::holder);
        Filing.tell(
                draft,
                Field.INVENTORS,
                Stream.of("us-parties/inventors/inventor", "parties/inventors/inventor")
                        .flatMap(path -> data.all(path).stream())
                        .map(node -> party(node).name())
                        .toList());
        var agents = Stream.of("us-parties/agents/agent", "parties/agents/agent")
                .flatMap(path -> data.all(path).stream())
                .map(node -> party(node).name())
                .toList();
        draft.tell(Field.AGENT, String.join("; ", agents));
    }

    private static Party party(Node node) {
        var book = node.first("addressbook");
        return book == null ? Party.named("") : new Party(name(book), "", "", address(book.first("address")), "");
    }

    private static String name(Node book) {
        var organization = book.text("orgname").isEmpty() ? book.text("name") : book.text("orgname");
        return Cleaning.name(
                organization.isEmpty()
                        ? (book.text("first-name") + " " + book.text("last-name")).strip()
                        : organization);
    }

    private static String address(@Nullable Node address) {
        return address == null
                ? ""
                : String.join(
                        ", ",
                        address.children().stream()
                                .map(Node::text)
                                .filter(part -> !part.isEmpty() && !part.equals("unknown"))
                                .toList());
    }

    private static List<String> priorities(Node data) {
        return data.all("priority-claims/priority-claim").stream()
                .map(node -> (node.text("country") + node.text("doc-number") + " " + node.text("date")).strip())
                .toList();
    }
}
