package quanheng.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Party;

/// The national XML of China's patent office, schema 2.2.1. A document stands in it in the office's own form and in a
/// standard one; the office's own is taken.
final class National implements Dialect {
    @Override
    public String name() {
        return "cnipa";
    }

    @Override
    public boolean isRecord(String element) {
        return element.equals("PatentDocumentAndRelated") || element.equals("DesignPatentDocument");
    }

    @Override
    public List<Row> read(Node record, Draft draft) {
        var data = Stream.of("BibliographicData", "DesignBibliographicData")
                .flatMap(name -> record.all(name).stream())
                .findFirst()
                .orElse(record);
        var document = id(original(data.all("PublicationReference")));
        if (document == null) {
            draft.refuse(Field.DOCUMENT_NUMBER, Fault.MISSING, "");
            return List.of();
        }
        var related = data.all("RelatedDocuments/RelatedPublicationDoc/DocumentID").stream()
                .map(National::id)
                .filter(Objects::nonNull)
                .filter(one -> one.kind().startsWith("A"))
                .findFirst()
                .orElse(null);
        Filing.tell(draft, id(original(data.all("ApplicationReference"))), document, related);
        var titles = Stream.concat(data.all("InventionTitle").stream(), data.all("DesignTitle").stream())
                .toList();
        draft.tell(Field.TITLE, Exchange.words(titles));
        Filing.tell(draft, Field.CLASSES, classes(data));
        parties(data, draft);
        agents(data, draft);
        var paragraphs =
                record.all("Abstract/Paragraphs").stream().map(Node::text).toList();
        draft.tell(Field.ABSTRACT, String.join("\n", paragraphs));
        draft.tell(Field.PRIORITY, String.join("; ", priorities(data)));
        return List.of();
    }

    private static @Nullable Node original(List<Node> references) {
        return references.stream()
                .filter(node -> node.attribute("dataFormat").equals("original"))
                .findFirst()
                .or(() -> references.stream().findFirst())
                .map(node -> node.first("DocumentID"))
                .orElse(null);
    }

    private static @Nullable DocumentId id(@Nullable Node node) {
        return node == null || node.text("DocNumber").isEmpty()
                ? null
                : new DocumentId(
                        node.text("WIPOST3Code"), node.text("DocNumber"), node.text("Kind"), node.text("Date"));
    }

    private static List<String> classes(Node data) {
        var classes = new ArrayList<String>();
        data.all("ClassificationIPCRDetails/ClassificationIPCR").forEach(node -> classes.add(symbol(node)));
        for (var name : List.of("MainClassification", "FurtherClassification")) {
            data.all("ClassificationIPC/" + name).stream()
                    .filter(node -> !node.attribute("dataFormat").equals("standard"))
                    .forEach(node -> classes.add(node.text()));
        }
        data.all("ClassificationLocarno/MainClassification").forEach(node -> classes.add(node.text()));
        return classes;
    }

    private static String symbol(Node node) {
        return node.text("Section") + node.text("MainClass") + node.text("Subclass") + node.text("MainGroup") + "/"
                + node.text("Subgroup");
    }

    private static void parties(Node data, Draft draft) {
        data.all("Parties/ApplicantDetails/Applicant").stream()
                .map(National::party)
                .filter(party -> !party.name().isEmpty())
                .forEach(draft::applicant);
        data.all("AssigneeDetails/Assignee").stream()
                .map(National::party)
                .filter(party -> !party.name().isEmpty())
                .forEach(draft::holder);
        var inventors = Stream.of("Parties/InventorDetails/Inventor", "Parties/DesignerDetails/Designer")
                .flatMap(path -> data.all(path).stream())
                .map(node -> Cleaning.name(node.text("AddressBook/Name")))
                .toList();
        Filing.tell(draft, Field.INVENTORS, inventors);
    }

    /// Postal code and address stand in one line; the code is left out.
    private static Party party(Node node) {
        var name = node.text("AddressBook/Name");
        var organization = name.isEmpty() ? node.text("AddressBook/OrganizationName") : name;
        var line = node.text("AddressBook/Address/Text");
        var space = line.indexOf(' ');
        var isPosted = space > 0 && line.substring(0, space).chars().allMatch(Character::isDigit);
        return new Party(Cleaning.name(organization), "", "", isPosted ? line.substring(space + 1) : line, "");
    }

    private static void agents(Node data, Draft draft) {
        var agents = data.all("Parties/AgentDetails/Agent");
        var agencies = agents.stream()
                .map(node -> node.text("Agency/AddressBook/OrganizationName"))
                .filter(name -> !name.isEmpty())
                .map(name -> Cleaning.name(name.replaceFirst("\\s+\\d{5}$", "")))
                .distinct()
                .toList();
        var attorneys = agents.stream()
                .map(node -> node.text("AddressBook/Name"))
                .filter(name -> !name.isEmpty())
                .map(Cleaning::name)
                .toList();
        draft.tell(Field.AGENT, String.join("; ", agencies));
        draft.tell(Field.ATTORNEY, String.join("; ", attorneys));
    }

    private static List<String> priorities(Node data) {
        return data.all("PriorityClaims/PriorityClaim").stream()
                .filter(node -> !node.attribute("dataFormat").equals("standard"))
                .map(node -> (node.text("WIPOST3Code") + node.text("DocNumber") + " " + node.text("Date")).strip())
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
