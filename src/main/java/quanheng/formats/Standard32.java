package quanheng.formats;

import java.util.List;
import java.util.stream.Stream;
import quanheng.rights.Party;

/// Documents after WIPO ST.32 and the like, whose elements are named by INID codes (`B110`): the USPTO's until 2004.
final class Standard32 implements Dialect {
    @Override
    public String name() {
        return "st32";
    }

    @Override
    public boolean isRecord(String element) {
        return element.equals("PATDOC");
    }

    @Override
    public List<Row> read(Node record, Draft draft) {
        var data = record.first("SDOBI");
        if (data == null) {
            draft.refuse(Field.DOCUMENT_NUMBER, Fault.MISSING, "");
            return List.of();
        }
        var office = data.text("B100/B190");
        var document = new DocumentId(office, data.text("B100/B110"), data.text("B100/B130"), data.text("B100/B140"));
        var application = new DocumentId(office, data.text("B200/B210"), "", data.text("B200/B220"));
        Filing.tell(draft, application.number().isEmpty() ? null : application, Standard36.unpadded(document), null);
        draft.tell(Field.TITLE, data.text("B500/B540"));
        Filing.tell(
                draft,
                Field.CLASSES,
                Stream.of("B511", "B512")
                        .flatMap(code -> data.all("B500/B510/" + code).stream())
                        .map(Node::text)
                        .toList());
        people(data, draft);
        draft.tell(Field.ABSTRACT, record.text("SDOAB"));
        return List.of();
    }

    private static void people(Node data, Draft draft) {
        Filing.tell(
                draft,
                Field.INVENTORS,
                data.all("B700/B720/B721").stream()
                        .map(node -> party(node).name())
                        .toList());
        var holders = data.all("B700/B730/B731").stream().map(Standard32::party).toList();
        holders.forEach(draft::holder);
        (holders.isEmpty()
                        ? data.all("B700/B720/B721").stream()
                                .map(Standard32::party)
                                .toList()
                        : holders)
                .forEach(draft::applicant);
        draft.tell(
                Field.AGENT,
                String.join(
                        "; ",
                        data.all("B700/B740/B741").stream()
                                .map(node -> party(node).name())
                                .toList()));
    }

    private static Party party(Node node) {
        var book = node.children().isEmpty() ? node : node.children().getFirst();
        var organization = book.text("NAM/ONM");
        var person = (book.text("NAM/FNM") + " " + book.text("NAM/SNM")).strip();
        var address = Stream.of("STR", "CITY", "STATE", "CTRY")
                .flatMap(name -> book.all("ADR/" + name).stream())
                .map(Node::text)
                .toList();
        return new Party(
                Cleaning.name(organization.isEmpty() ? person : organization), "", "", String.join(", ", address), "");
    }
}
