package quanheng.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Node;
import quanheng.rights.EventKind;
import quanheng.rights.Particulars;
import quanheng.rights.Party;

/// Real documents, each field compared with the source as it is read in another way: by XPath over the whole document.
class RealDocumentsTests {
    private static final Path SAMPLES = Path.of("../shared/data");
    private static final Terms TERMS = new Terms(LocalDate.of(2026, 11, 22), Places.UNKNOWN);

    @Test
    void nationalDocumentsSayWhatTheirElementsSay() throws Exception {
        var files = files("cnipa_xml/publications", ".XML");
        assertThat(files).hasSize(4);
        for (var file : files) {
            var told = (Row.Told) only(file);
            var right = told.particulars();
            var source = new Source(file);
            var application = "//ApplicationReference[@dataFormat='original']/DocumentID/";
            var document = "//BibliographicData/PublicationReference[@dataFormat='original']/DocumentID/";
            assertThat(right.number()).startsWith(source.text(application + "DocNumber"));
            var isGrant = source.text(document + "Kind").startsWith("B");
            var number = "CN" + source.text(document + "DocNumber") + source.text(document + "Kind");
            assertThat(isGrant ? right.grantNumber() : right.publicationNumber())
                    .isEqualTo(number);
            assertThat(days(told)).contains("FILED DAY " + day(source.text(application + "Date")));
            assertThat(days(told))
                    .contains((isGrant ? "GRANTED" : "PUBLISHED") + " DAY " + day(source.text(document + "Date")));
            nationalWords(right, source);
        }
    }

    private static void nationalWords(Particulars right, Source source) throws Exception {
        assertThat(right.title()).isEqualTo(source.text("//BibliographicData/InventionTitle"));
        assertThat(right.applicants())
                .extracting(Party::name)
                .containsExactlyElementsOf(source.texts("//Applicant/AddressBook/Name"));
        assertThat(source.text("//Applicant/AddressBook/Address/Text"))
                .endsWith(right.applicants().getFirst().address());
        assertThat(right.inventors()).containsExactlyElementsOf(source.texts("//Inventor/AddressBook/Name"));
        assertThat(right.classes())
                .containsExactlyElementsOf(source
                        .texts(
                                "//ClassificationIPCR/Text|//MainClassification[@dataFormat='original']|//FurtherClassification[@dataFormat='original']")
                        .stream()
                        .map(text -> text.replaceAll("\\(.*", "").replace(" ", ""))
                        .toList());
        assertThat(squeezed(right.abstractText()))
                .isEqualTo(squeezed(String.join("", source.texts("//Abstract/Paragraphs"))));
        assertThat(squeezed(right.agent()))
                .isEqualTo(squeezed(source.text("//Agency/AddressBook/OrganizationName"))
                        .replaceAll("\\d{5}$", "")
                        .replace('(', '（')
                        .replace(')', '）'));
    }

    @Test
    void exchangeDocumentsSayWhatTheirElementsSay() throws Exception {
        var compared = 0;
        for (var file : files("epo_docdb", ".xml")) {
            var source = new Source(file);
            var documents = source.nodes("//exchange-document");
            var rows = GeneratedRegister.rows(file, XmlFormat.DOCUMENTS, TERMS);
            for (var at = 0; at < documents.size(); at++) {
                exchange(source, documents.get(at), (Row.Told) rows.get(at));
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(15);
    }

    private static void exchange(Source source, Node document, Row.Told told) throws Exception {
        var right = told.particulars();
        var docdb = "[@data-format='docdb' or not(@data-format)]";
        var application = ".//application-reference" + docdb
                + "/document-id[not(@document-id-type) or @document-id-type='docdb']/";
        assertThat(right.number())
                .isEqualTo(source.text(document, application + "country")
                        + source.text(document, application + "doc-number"));
        var number = source.text(document, "@country")
                + source.text(document, "@doc-number")
                + source.text(document, "@kind");
        assertThat(List.of(right.publicationNumber(), right.grantNumber())).containsExactlyInAnyOrder(number, "");
        var filed = source.text(document, ".//application-reference/document-id/date");
        assertThat(days(told)).contains("FILED DAY " + day(filed));
        var published = source.text(document, ".//publication-reference/document-id/date");
        assertThat(days(told).getLast()).endsWith(day(published));
        var english = source.text(document, ".//invention-title[@lang='en']");
        var title = english.isEmpty() ? source.text(document, ".//invention-title") : english;
        assertThat(squeezed(right.title())).isEqualTo(squeezed(title.isEmpty() ? number : title));
        assertThat(right.applicants())
                .extracting(Party::name)
                .containsExactlyElementsOf(
                        source.texts(document, ".//applicant[@data-format='docdb']/applicant-name/name"));
        assertThat(right.inventors())
                .containsExactlyElementsOf(
                        source.texts(document, ".//inventor[@data-format='docdb']/inventor-name/name"));
        assertThat(right.classes())
                .containsExactlyInAnyOrderElementsOf(source.texts(document, ".//classification-ipcr/text").stream()
                        .map(text -> text.replaceAll("(/\\s*\\d+).*", "$1").replace(" ", ""))
                        .distinct()
                        .toList());
        assertThat(squeezed(right.abstractText()))
                .isEqualTo(squeezed(
                        source.texts(document, "abstract[@lang='en']").isEmpty()
                                ? source.text(document, "abstract")
                                : source.text(document, "abstract[@lang='en']")));
    }

    @Test
    void familiesAndLegalEventsSayWhatTheirElementsSay() throws Exception {
        var family = GeneratedRegister.rows(file("epo_docdb/ops_family_family_input.xml"), XmlFormat.DOCUMENTS, TERMS);
        var members = new Source(file("epo_docdb/ops_family_family_input.xml"));
        assertThat(family)
                .extracting(row -> ((Row.Told) row).particulars().number())
                .containsExactlyElementsOf(Stream.of(
                                "concat(//family-member[1]//application-reference//country,//family-member[1]//application-reference//doc-number)",
                                "concat(//family-member[3]//application-reference//country,//family-member[3]//application-reference//doc-number)",
                                "concat(//family-member[4]//application-reference//country,//family-member[4]//application-reference//doc-number)",
                                "concat(//family-member[5]//application-reference//country,//family-member[5]//application-reference//doc-number)",
                                "concat(//family-member[6]//application-reference//country,//family-member[6]//application-reference//doc-number)")
                        .map(members::value)
                        .toList());
        assertThat(((Row.Told) family.getFirst()).particulars().family()).containsExactly("EP", "AT", "DE", "NL", "US");

        var source = new Source(file("epo_docdb/ops_legal_example_1.xml"));
        var events =
                GeneratedRegister.rows(file("epo_docdb/ops_legal_example_1.xml"), XmlFormat.DOCUMENTS, TERMS).stream()
                        .filter(Row.Happened.class::isInstance)
                        .map(Row.Happened.class::cast)
                        .toList();
        var codes = source.texts("//legal/@code").stream().map(String::strip).toList();
        assertThat(events).hasSameSizeAs(codes).hasSizeGreaterThan(5);
        for (var at = 0; at < events.size(); at++) {
            var legal = source.nodes("//legal").get(at);
            var event = events.get(at).event();
            assertThat(event.code()).isEqualTo(source.text(legal, "L001EP") + " " + codes.get(at));
            assertThat(event.announcedOn()).hasToString(source.text(legal, "L007EP"));
            var effective = source.text(legal, ".//L525EP");
            assertThat(event.happenedOn())
                    .hasToString(effective.isEmpty() ? source.text(legal, "L007EP") : day(effective));
            assertThat(event.kind()).isEqualTo(EventKind.OTHER);
            assertThat(event.detail()).startsWith(source.text(legal, "@desc"));
        }
    }

    @Test
    void grantsOfTheUnitedStatesSayWhatTheirElementsSay() throws Exception {
        var grant = (Row.Told) only(file("uspto_patent/US08930553.xml"));
        var source = new Source(file("uspto_patent/US08930553.xml"));
        var right = grant.particulars();
        assertThat(right.number()).isEqualTo("US" + source.text("//application-reference//doc-number"));
        assertThat(right.grantNumber())
                .isEqualTo("US"
                        + source.text("//publication-reference//doc-number").replaceFirst("^0+", "") + "B2");
        assertThat(right.publicationNumber()).isEqualTo("US" + source.text("//related-publication//doc-number") + "A1");
        assertThat(days(grant))
                .containsExactly(
                        "FILED DAY " + day(source.text("//application-reference//date")),
                        "PUBLISHED DAY " + day(source.text("//related-publication//date")),
                        "GRANTED DAY " + day(source.text("//publication-reference//date")));
        assertThat(right.title()).isEqualTo(source.text("//us-bibliographic-data-grant/invention-title"));
        assertThat(right.applicants())
                .extracting(Party::name)
                .containsExactlyElementsOf(source.texts("//us-applicant//orgname"));
        assertThat(right.applicants().getFirst().address())
                .isEqualTo(String.join(", ", source.texts("//us-applicant//address/*")));
        assertThat(right.inventors())
                .hasSameSizeAs(source.texts("//inventor//last-name"))
                .first()
                .isEqualTo(source.text("//inventor//first-name") + " " + source.text("//inventor//last-name"));
        assertThat(right.agent()).isEqualTo(source.text("//agent//orgname"));
        assertThat(squeezed(right.abstractText())).isEqualTo(squeezed(source.text("//abstract")));
        assertThat(right.classes()).containsExactly("G06F15/16");
    }

    @Test
    void designsOfTheUnitedStatesSayWhatTheirElementsSay() throws Exception {
        var design = (Row.Told) only(file("uspto_patent/USD435854S1.xml"));
        var drawn = new Source(file("uspto_patent/USD435854S1.xml"));
        assertThat(design.particulars().number()).isEqualTo("US" + drawn.text("//B210"));
        assertThat(design.particulars().grantNumber())
                .isEqualTo("US" + drawn.text("//B110").replace("D0", "D") + drawn.text("//B130"));
        assertThat(design.particulars().title()).isEqualTo(drawn.text("//B540"));
        assertThat(design.particulars().classes())
                .containsExactly(drawn.text("//B511").replaceFirst("(..)", "$1-"));
        assertThat(days(design))
                .containsExactly("FILED DAY " + day(drawn.text("//B220")), "GRANTED DAY " + day(drawn.text("//B140")));
        assertThat(design.particulars().applicants())
                .extracting(Party::name)
                .containsExactlyElementsOf(drawn.texts("//B731//ONM"));
        assertThat(design.particulars().inventors()).hasSameSizeAs(drawn.nodes("//B721"));
        assertThat(design.particulars().agent()).isEqualTo(drawn.text("//B741//ONM"));
    }

    private static Row only(Path file) {
        return GeneratedRegister.rows(file, XmlFormat.DOCUMENTS, TERMS).getFirst();
    }

    private static List<String> days(Row.Told told) {
        return told.events().stream()
                .map(event -> event.kind() + " " + event.precision() + " " + event.happenedOn())
                .toList();
    }

    private static String day(String digits) {
        return digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\p{C}\\p{Z}\\s]+", "").replace('(', '（').replace(')', '）');
    }

    private static Path file(String name) {
        assumeThat(SAMPLES.resolve(name)).as("the real files are not at hand").exists();
        return SAMPLES.resolve(name);
    }

    private static List<Path> files(String folder, String ending) throws Exception {
        try (var files = Files.walk(file(folder))) {
            return files.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
