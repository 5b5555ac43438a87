package quanheng.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// Files made on the spot: good, protected, broken and harmful ones.
final class MadeFiles {
    private MadeFiles() {}

    /// Writes one file.
    private interface Writing {
        void to(OutputStream output) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        var output = new ByteArrayOutputStream();
        try {
            writing.to(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return output.toByteArray();
    }

    static byte[] latin(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static byte[] joined(byte[] first, byte[] second) {
        return bytes(output -> {
            output.write(first);
            output.write(second);
        });
    }

    /// Chapters and sections numbered by Word, and a table.
    static byte[] word() {
        return bytes(output -> {
            try (var document = new XWPFDocument()) {
                var list = list(document);
                paragraph(document, "工作方案");
                numbered(document, list, 0, "工作目标");
                numbered(document, list, 1, "总体目标");
                numbered(document, list, 1, "具体目标");
                numbered(document, list, 0, "重点任务");
                numbered(document, list, 1, "提升质量");
                var table = document.createTable(2, 2);
                table.getRow(0).getCell(0).setText("指标");
                table.getRow(0).getCell(1).setText("2025年");
                table.getRow(1).getCell(0).setText("专利");
                table.getRow(1).getCell(1).setText("8");
                paragraph(document, "正文结束。");
                document.write(output);
            }
        });
    }

    private static BigInteger list(XWPFDocument document) {
        var kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.ZERO);
        var patterns = new String[] {"%1、", "（%2）"};
        for (var depth = 0; depth < patterns.length; depth++) {
            var level = kind.addNewLvl();
            level.setIlvl(BigInteger.valueOf(depth));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING);
            level.addNewLvlText().setVal(patterns[depth]);
        }
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(kind)));
    }

    private static void paragraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    private static void numbered(XWPFDocument document, BigInteger list, int depth, String text) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(depth));
        paragraph.createRun().setText(text);
    }

    /// A Word file that is small only because one letter is repeated so often.
    static byte[] wordWithLongSpaces(int length) {
        return bytes(output -> {
            try (var document = new XWPFDocument()) {
                paragraph(document, "字".repeat(length));
                document.write(output);
            }
        });
    }

    static byte[] protectedWord() {
        return bytes(output -> {
            try (var container = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (var inner = encryptor.getDataStream(container)) {
                    inner.write(word());
                } catch (java.security.GeneralSecurityException e) {
                    throw new IOException(e);
                }
                container.writeFilesystem(output);
            }
        });
    }

    static byte[] oldOffice() {
        return bytes(output -> {
            try (var container = new POIFSFileSystem()) {
                container.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "WordDocument");
                container.writeFilesystem(output);
            }
        });
    }

    /// A page with a line of text, or an empty page.
    static byte[] pdf(String text) {
        return bytes(output -> {
            try (var document = page(text)) {
                document.save(output);
            }
        });
    }

    /// A password of no characters still encrypts the file.
    static byte[] protectedPdf(String password) {
        return bytes(output -> {
            try (var document = page("Secret text")) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
                document.save(output);
            }
        });
    }

    private static PDDocument page(String text) throws IOException {
        var document = new PDDocument();
        var page = new PDPage();
        document.addPage(page);
        if (!text.isEmpty()) {
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(72, 700);
                content.showText(text);
                content.endText();
            }
        }
        return document;
    }

    /// A PDF with one stream that unpacks to many spaces, packed several times over.
    static byte[] pdfBomb(int layers, int size) {
        var packed = spaces(size, layers);
        var filters = "/FlateDecode ".repeat(layers);
        var head = "%%PDF-1.4\n1 0 obj\n<</Length %d/Filter[%s]>>\nstream\n".formatted(packed.length, filters);
        return joined(joined(latin(head), packed), latin("\nendstream\nendobj\ntrailer\n<</Size 2>>\n%%EOF"));
    }

    /// A page that draws a form ten times, which draws a form ten times, and so on.
    static byte[] pdfOfFormsInForms(int depth) {
        return bytes(output -> {
            try (var document = page("Text")) {
                var inner = form(document, null);
                for (var level = 1; level < depth; level++) {
                    inner = form(document, inner);
                }
                try (var content = new PDPageContentStream(document, document.getPage(0))) {
                    content.drawForm(inner);
                }
                document.save(output);
            }
        });
    }

    private static PDFormXObject form(PDDocument document, @Nullable PDFormXObject inner) throws IOException {
        var form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(new PDResources());
        var drawn = inner == null
                ? "n "
                : "/%s Do ".formatted(form.getResources().add(inner).getName());
        try (var content = form.getContentStream().createOutputStream()) {
            content.write(latin(drawn.repeat(10)));
        }
        return form;
    }

    private static byte[] spaces(int size, int layers) {
        var packed = bytes(output -> {
            try (var deflating = new DeflaterOutputStream(output)) {
                writeSpaces(deflating, size);
            }
        });
        for (var layer = 1; layer < layers; layer++) {
            var inner = packed;
            packed = bytes(output -> {
                try (var deflating = new DeflaterOutputStream(output)) {
                    deflating.write(inner);
                }
            });
        }
        return packed;
    }

    /// A package with one or two entries of so many spaces.
    static byte[] zip(String name, int size) {
        return zip(name, size, "[Content_Types].xml", 0);
    }

    static byte[] zip(String first, int firstSize, String second, int secondSize) {
        return bytes(output -> {
            try (var zip = new ZipOutputStream(output)) {
                zip.putNextEntry(new ZipEntry(first));
                writeSpaces(zip, firstSize);
                zip.putNextEntry(new ZipEntry(second));
                writeSpaces(zip, secondSize);
            }
        });
    }

    private static void writeSpaces(OutputStream output, int size) throws IOException {
        var block = " ".repeat(1 << 16).getBytes(ISO_8859_1);
        for (var left = size; left > 0; left -= block.length) {
            output.write(block, 0, Math.min(left, block.length));
        }
    }
}
