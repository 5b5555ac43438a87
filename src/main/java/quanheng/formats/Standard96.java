package quanheng.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quanheng.rights.Category;
import quanheng.rights.Party;

/// Patents and trademarks after WIPO ST.96; a mark with its first class.
final class Standard96 implements Dialect {
    @Override
    public String name() {
        return "st96";
    }

    @Override
    public boolean isRecord(String element) {
        return element.equals("BibliographicData")
                || element.equals("PatentBibliographicData")
                || element.equals("PatentRecord")
                || element.equals("Trademark");
    }

    @Override
    public List<Row> read(Node record, Draft draft) {
        if (record.name().equals("Trademark")) {
            mark(record, draft);
        } else {
            patent(record.first("PatentCaseMetadata") == null ? record : merged(record), draft);
        }
        return List.of();
    }

    /// The case's own part with what stands beside it.
    private static Node merged(Node record) {
        var merged = new Node(record.name());
        record.children().forEach(merged::add);
        record.all("PatentCaseMetadata").forEach(part -> part.children().forEach(merged::add));
        return merged;
    }

    private static void patent(Node data, Draft draft) {
        var published = id(data.first("PatentPublicationIdentification"), "PublicationNumber", "PublicationDate");
        var granted = id(data.first("PatentGrantIdentification"), "PatentNumber", "GrantDate");
        var document = granted == null ? published : granted;
        var application = id(data.first("ApplicationIdentification"), "ApplicationNumber", "FilingDate");
        if (document != null) {
            Filing.tell(draft, application, document, granted == null ? null : published);
        } else if (application != null) {
            draft.tell(Field.NUMBER, application.name());
            draft.tell(Field.FILED_ON, application.on());
        }
        draft.tell(Field.TITLE, title(data));
        Filing.tell(draft, Field.CLASSES, classes(data));
        people(data, "Applicant").forEach(draft::applicant);
        people(data, "PatentGrantee").forEach(draft::holder);
        Filing.tell(
                draft,
                Field.INVENTORS,
                people(data, "Inventor").stream().map(Party::name).toList());
        draft.tell(
                Field.PRIORITY,
                String.join(
                        "; ",
                        data.anywhere("PriorityClaim").stream()
                                .map(node -> (node.text("IPOfficeCode") + number(node) + " " + node.text("FilingDate"))
                                        .strip())
                                .toList()));
        draft.tell(
                Field.ABSTRACT,
                data.anywhere("Abstract").stream().findFirst().map(Node::text).orElse(""));
    }

    private static String title(Node data) {
        var titles = data.anywhere("InventionTitle");
        return titles.stream()
                .filter(node -> node.attribute("languageCode").equals("zh"))
                .findFirst()
                .or(() -> titles.stream().findFirst())
                .map(Node::text)
                .orElse("");
    }

    private static @Nullable DocumentId id(@Nullable Node node, String name, String day) {
        if (node == null) {
            return null;
        }
        var number = name.equals("ApplicationNumber") ? number(node) : node.text(name);
        return number.isEmpty()
                ? null
                : new DocumentId(
                        node.text("IPOfficeCode"), number, node.text("PatentDocumentKindCode"), node.text(day));
    }

    private static String number(Node node) {
        var words = node.text("ApplicationNumber/ApplicationNumberText");
        return words.isEmpty() ? node.text("ApplicationNumber") : words;
    }

    private static List<String> classes(Node data) {
        var classes = new ArrayList<String>();
        for (var node : data.anywhere("IPCRClassification")) {
            classes.add(node.text("Section") + node.text("Class") + node.text("Subclass") + node.text("MainGroup") + "/"
                    + node.text("Subgroup"));
        }
        for (var name : List.of("MainClassification", "FurtherClassification", "LocarnoClassificationText")) {
            data.anywhere(name).forEach(node -> classes.add(node.text()));
        }
        return classes;
    }

    private static List<Party> people(Node data, String name) {
        return data.anywhere(name).stream()
                .map(Standard96::party)
                .filter(party -> !party.name().isEmpty())
                .toList();
    }

    private static Party party(Node node) {
        var name = Stream.of("OrganizationStandardName", "PersonFullName", "EntityName")
                .flatMap(one -> node.anywhere(one).stream())
                .map(Node::text)
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElseGet(() -> structured(node));
        var address = Stream.of("AddressLineText", "CityName", "GeographicRegionName", "CountryCode")
                .flatMap(one -> node.anywhere(one).stream())
                .map(Node::text)
                .distinct()
                .toList();
        return new Party(Cleaning.name(name), "", "", String.join(", ", address), "");
    }

    private static String structured(Node node) {
        return String.join(
                " ",
                Stream.of("FirstName", "MiddleName", "LastName")
                        .flatMap(one -> node.anywhere(one).stream())
                        .map(Node::text)
                        .filter(one -> !one.isEmpty())
                        .toList());
    }

    private static void mark(Node data, Draft draft) {
        draft.category(Category.TRADEMARK);
        var registration = data.text("RegistrationNumber");
        draft.tell(Field.NUMBER, registration.isEmpty() ? number(data) : registration);
        draft.tell(Field.FILED_ON, data.text("ApplicationDate").split("T", 2)[0]);
        draft.tell(Field.GRANTED_ON, data.text("RegistrationDate"));
        draft.tell(Field.TERM_TO, data.text("ExpiryDate"));
        draft.tell(
                Field.TITLE,
                data.anywhere("MarkVerbalElementText").stream()
                        .findFirst()
                        .map(Node::text)
                        .orElse(""));
        draft.tell(
                Field.NICE_CLASS,
                data.anywhere("ClassNumber").stream()
                        .findFirst()
                        .map(Node::text)
                        .orElse(""));
        draft.tell(
                Field.GOODS,
                data.anywhere("GoodsServicesDescriptionText").stream()
                        .findFirst()
                        .map(Node::text)
                        .orElse(""));
        people(data, "Applicant").forEach(draft::applicant);
        people(data, "Registrant").forEach(draft::holder);
        draft.tell(Field.STATUS, data.text("MarkCurrentStatusCode"));
    }
}
