package quanheng.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Documents that mean harm are refused in so many words, and harm nothing; those beside them are read.
class HostileDocumentsTests {
    private static final Terms TERMS = new Terms(LocalDate.of(2026, 11, 22), Places.UNKNOWN);

    @TempDir
    private Path folder;

    @Test
    void anExternalEntityIsNotRead() throws IOException {
        var secret = folder.resolve("secret.txt");
        Files.writeString(secret, "SECRET");
        var rows = read("<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>", "&x;");

        assertThat(MalformedTablesTests.refused(rows)).containsExactly("1 ROW ENTITY");
        assertThat(rows.toString()).doesNotContain("SECRET");
    }

    @Test
    void anEntityOfEntitiesIsNotUnfolded() throws IOException {
        var declared = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 \"ha\">");
        for (var level = 1; level < 30; level++) {
            declared.append("<!ENTITY a%d \"&a%d;&a%d;\">".formatted(level, level - 1, level - 1));
        }
        var rows = read(declared + "]>", "&a29;");

        assertThat(MalformedTablesTests.refused(rows)).containsExactly("1 ROW ENTITY");
    }

    @Test
    void anEntityInAnAttributeIsRefusedToo() throws IOException {
        var text =
                "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><exchange-documents><exchange-document country=\"&x;\"/></exchange-documents>";

        assertThat(MalformedTablesTests.refused(rows(text, "x.xml"))).containsExactly("1 ROW ENTITY");
    }

    @Test
    void theSameDocumentWithoutEntitiesIsRead() throws IOException {
        var rows = read("<!DOCTYPE d SYSTEM \"d.dtd\">", "ndash &ndash; &amp;");

        assertThat(rows)
                .singleElement()
                .isInstanceOfSatisfying(
                        Row.Told.class,
                        told -> assertThat(told.particulars().title()).isEqualTo("ndash \u2013 &"));
    }

    @Test
    void aDamagedDocumentDoesNotHideThoseBehindIt() throws IOException {
        var good = document("", "Good");
        var rows = rows(good + good.replace("</invention-title>", "") + good, "x.xml");

        assertThat(rows).hasSize(3);
        assertThat(MalformedTablesTests.refused(rows)).containsExactly("2 ROW BROKEN");
        assertThat(rows.get(2)).isInstanceOf(Row.Told.class);
    }

    @Test
    void aZipBombIsRefusedAndItsNeighboursAreRead() throws IOException {
        var file = folder.resolve("x.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.xml"));
            zip.write(document("", "Good").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("b.xml"));
            zip.write("<exchange-documents>".getBytes(StandardCharsets.UTF_8));
            var blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (var count = 0; count < 120; count++) {
                zip.write(blanks);
            }
            zip.putNextEntry(new ZipEntry("c.xml"));
            zip.write(document("", "Good").getBytes(StandardCharsets.UTF_8));
        }
        var rows = GeneratedRegister.rows(file, Formats.profile("patents"), TERMS);

        assertThat(rows).hasSize(3);
        assertThat(MalformedTablesTests.refused(rows)).containsExactly("2 ROW BOMB");
    }

    @Test
    void anotherKindOfFileIsNamedAsSuch() throws IOException {
        var file = folder.resolve("old.xls");
        Files.write(file, new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0});

        assertThat(MalformedTablesTests.refused(GeneratedRegister.rows(file, Formats.profile("patents"), TERMS)))
                .containsExactly("1 ROW UNREADABLE");
        assertThat(Formats.all().recognise(new SourceFile(file, "old.xls"))).isEmpty();
    }

    @Test
    void aProfileSurvivesBeingKept() {
        var profile = Formats.profile("patents").toldUntil(LocalDate.of(2024, 12, 31));
        var own = new Profile(
                "own",
                Profile.Subject.RIGHTS,
                quanheng.rights.Category.TRADEMARK,
                Map.of("号", Field.NUMBER),
                Map.of(Field.STATUS, Map.of("好", "IN_FORCE")),
                ";",
                DateOrder.DAY_FIRST,
                null);

        assertThat(List.of(profile, own))
                .allSatisfy(one -> assertThat(Profile.of(one.toMap())).isEqualTo(one));
    }

    private List<Row> read(String declared, String title) throws IOException {
        return rows(document(declared, title), "x.xml");
    }

    private List<Row> rows(String text, String name) throws IOException {
        var file = folder.resolve(name);
        Files.writeString(file, text);
        return GeneratedRegister.rows(file, Formats.profile("patents"), TERMS);
    }

    private static String document(String declared, String title) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                %s
                <exchange-documents><exchange-document country="EP" doc-number="1" kind="A1" date-publ="20200101">
                <bibliographic-data><application-reference data-format="docdb"><document-id><country>EP</country>
                <doc-number>19000001</doc-number><kind>A</kind><date>20190101</date></document-id></application-reference>
                <invention-title lang="en">%s</invention-title></bibliographic-data></exchange-document></exchange-documents>
                """.formatted(declared, title);
    }
}
