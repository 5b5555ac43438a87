package quanheng.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quanheng.rights.Category;
import quanheng.rights.Detail;
import quanheng.rights.EventKind;
import quanheng.rights.Party;

/// Formats of which no real file is at hand, read as their documents say they are written.
class StandardsTests {
    private static final Terms TERMS = new Terms(LocalDate.of(2026, 11, 22), Places.UNKNOWN);
    private static final String PATENT = """
            <pat:BibliographicData xmlns:pat="p" xmlns:com="c">
              <pat:PatentPublicationIdentification><com:IPOfficeCode>CN</com:IPOfficeCode>
                <pat:PublicationNumber>101945314</pat:PublicationNumber>
                <com:PatentDocumentKindCode>A</com:PatentDocumentKindCode>
                <com:PublicationDate>2011-01-12</com:PublicationDate></pat:PatentPublicationIdentification>
              <pat:PatentGrantIdentification><com:IPOfficeCode>CN</com:IPOfficeCode>
                <pat:PatentNumber>101945314</pat:PatentNumber>
                <com:PatentDocumentKindCode>B</com:PatentDocumentKindCode>
                <pat:GrantDate>2019-08-02</pat:GrantDate></pat:PatentGrantIdentification>
              <pat:ApplicationIdentification><com:IPOfficeCode>CN</com:IPOfficeCode>
                <com:ApplicationNumber><com:ApplicationNumberText>201010298420.4</com:ApplicationNumberText></com:ApplicationNumber>
                <pat:FilingDate>2010-10-02</pat:FilingDate></pat:ApplicationIdentification>
              <pat:InventionTitle com:languageCode="zh">一种耳机</pat:InventionTitle>
              <pat:IPCRClassificationBag><pat:IPCRClassification><pat:Section>G</pat:Section><pat:Class>06</pat:Class>
                <pat:Subclass>F</pat:Subclass><pat:MainGroup>13</pat:MainGroup><pat:Subgroup>12</pat:Subgroup>
              </pat:IPCRClassification></pat:IPCRClassificationBag>
              <pat:PartyBag><pat:ApplicantBag><pat:Applicant><com:PublicationContact><com:Name><com:OrganizationName>
                <com:OrganizationStandardName>广州市智专信息科技有限公司</com:OrganizationStandardName>
              </com:OrganizationName></com:Name></com:PublicationContact></pat:Applicant></pat:ApplicantBag>
              <pat:InventorBag><pat:Inventor><com:PersonFullName>张沈平</com:PersonFullName></pat:Inventor></pat:InventorBag></pat:PartyBag>
            </pat:BibliographicData>""";
    private static final String MARK = """
            <tmk:Trademark xmlns:tmk="t" xmlns:com="c"><com:RegistrationNumber>19708633</com:RegistrationNumber>
              <tmk:ApplicationDate>2016-04-20</tmk:ApplicationDate><com:RegistrationDate>2017-06-07</com:RegistrationDate>
              <com:ExpiryDate>2027-06-06</com:ExpiryDate>
              <tmk:MarkRepresentation><tmk:MarkVerbalElementText>龙洋泰</tmk:MarkVerbalElementText></tmk:MarkRepresentation>
              <tmk:GoodsServicesBag><com:ClassNumber>43</com:ClassNumber>
                <tmk:GoodsServicesDescriptionText>餐厅</tmk:GoodsServicesDescriptionText></tmk:GoodsServicesBag>
              <tmk:Applicant><com:EntityName>江门康力电声有限公司</com:EntityName></tmk:Applicant></tmk:Trademark>""";

    @TempDir
    private Path folder;

    @Test
    void readsPatentsAfterStandard96() throws IOException {
        var right = told(read("x.xml", PATENT.getBytes(StandardCharsets.UTF_8)).getFirst());

        assertThat(right.particulars().number()).isEqualTo("201010298420.4");
        assertThat(right.particulars().publicationNumber()).isEqualTo("CN101945314A");
        assertThat(right.particulars().grantNumber()).isEqualTo("CN101945314B");
        assertThat(right.particulars().title()).isEqualTo("一种耳机");
        assertThat(right.particulars().classes()).containsExactly("G06F13/12");
        assertThat(right.particulars().applicants()).extracting(Party::name).containsExactly("广州市智专信息科技有限公司");
        assertThat(right.particulars().inventors()).containsExactly("张沈平");
        assertThat(days(right)).containsExactly("FILED 2010-10-02", "PUBLISHED 2011-01-12", "GRANTED 2019-08-02");
    }

    @Test
    void readsMarksAfterStandard96() throws IOException {
        var mark = told(read("x.xml", MARK.getBytes(StandardCharsets.UTF_8)).getFirst());

        assertThat(mark.particulars().number()).isEqualTo("19708633/43");
        assertThat(mark.particulars().title()).isEqualTo("龙洋泰");
        assertThat(mark.particulars().details())
                .containsAllEntriesOf(Map.of(Detail.TERM_TO, "2027-06-06", Detail.GOODS, "餐厅"));
        assertThat(days(mark)).containsExactly("FILED 2016-04-20", "GRANTED 2017-06-07");
    }

    @Test
    void readsDocumentsOfAnArchiveByName() throws IOException {
        var file = folder.resolve("x.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("b/mark.xml"));
            zip.write(MARK.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("a/patent.XML"));
            zip.write(PATENT.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write('x');
        }

        assertThat(GeneratedRegister.rows(file, XmlFormat.DOCUMENTS, TERMS))
                .extracting(row -> told(row).particulars().category())
                .containsExactly(Category.INVENTION, Category.TRADEMARK);
    }

    @Test
    void readsRightsEventsAndOwnersOfJsonLines() throws IOException {
        var rows = read("x.jsonl", """
                {"category":"SOFTWARE","number":"2019SR0123456","title":"排产软件","applicants":[{"name":"江门康力电声有限公司"}],"holders":[{"name":"甲","share":60},{"name":"乙","share":40}],"events":[{"kind":"GRANTED","on":"2019-02-03"}]}
                {"number":"201010298420.4","eventCode":"PE01","announcedOn":"2014-05-06","eventDetail":"登记号:Y2014980000001"}
                {"ownerName":"江门康力电声有限公司","ownerKind":"企业","regionCode":"440705"}
                {"category":"SOFTWARE","number":
                {"category":"DESIGN","number":"201010298420.4","title":"一种耳机","filedOn":"2010-10-02"}
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(told(rows.getFirst()).particulars().holders())
                .extracting(one -> one.party().name() + one.share())
                .containsExactly("甲60", "乙40");
        assertThat(days(told(rows.getFirst()))).containsExactly("GRANTED 2019-02-03");
        assertThat(rows.get(1)).isInstanceOfSatisfying(Row.Happened.class, happened -> {
            assertThat(happened.right()).isEqualTo("201010298420.4");
            assertThat(happened.event().kind()).isEqualTo(EventKind.PLEDGED);
            assertThat(happened.event().reference()).isEqualTo("Y2014980000001");
        });
        assertThat(rows.get(2)).isInstanceOf(Row.Introduced.class);
        assertThat(MalformedTablesTests.refused(rows))
                .containsExactly("4 ROW MALFORMED", "5 CATEGORY CONTRADICTS_NUMBER");
    }

    @Test
    void oneClassMakesAnotherFormatKnown() throws IOException {
        var file = folder.resolve("x.card");
        Files.writeString(file, "CARD");
        var formats = Formats.all().with(new Card());

        try (var rows = formats.read(new SourceFile(file, "x.card"), Formats.profile("patents"), TERMS)) {
            assertThat(MalformedTablesTests.refused(List.of(rows.next()))).containsExactly("7 ROW MISSING");
        }
    }

    private static final class Card implements Format {
        @Override
        public String name() {
            return "card";
        }

        @Override
        public Optional<Guess> recognise(SourceFile file, byte[] start) {
            return file.name().endsWith(".card")
                    ? Optional.of(new Guess(name(), Formats.profile("patents"), List.of(), List.of(), 1, List.of(), ""))
                    : Optional.empty();
        }

        @Override
        public Rows read(SourceFile file, Profile profile, Terms terms) {
            return new OneRow(new Row.Refused(7, List.of(), List.of(new Problem(7, Field.ROW, Fault.MISSING, ""))));
        }
    }

    private List<Row> read(String name, byte[] bytes) throws IOException {
        var file = folder.resolve(name);
        Files.write(file, bytes);
        return GeneratedRegister.rows(file, XmlFormat.DOCUMENTS, TERMS);
    }

    private static Row.Told told(Row row) {
        assertThat(row).isInstanceOf(Row.Told.class);
        return (Row.Told) row;
    }

    private static List<String> days(Row.Told told) {
        return told.events().stream()
                .map(event -> event.kind() + " " + event.happenedOn())
                .toList();
    }
}
