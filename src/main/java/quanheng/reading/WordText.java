package quanheng.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import quanheng.reading.Extraction.Extracted;
import quanheng.reading.Extraction.Refusal;
import quanheng.reading.Extraction.Refused;

/// The text of a Word file (.docx): paragraphs with their numbers, a line for each row of a table.
final class WordText {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// Parsed XML takes many times its size in memory, so much less of it is let in than of pictures.
    private static final long LARGEST_XML = 32L << 20;

    private static final int MOST_ENTRIES = 5000;

    private final WordNumbers numbers = new WordNumbers();

    private WordText() {}

    static Extraction of(byte[] bytes, long largestUnpacked) {
        return switch (contents(bytes, largestUnpacked)) {
            case WORD -> parsed(bytes);
            case BOMB -> new Refused(Refusal.BOMB);
            case OTHER -> new Refused(Refusal.NOT_A_DOCUMENT);
            case BROKEN -> new Refused(Refusal.UNREADABLE);
        };
    }

    /// The container of old Office files also wraps a protected new one.
    static Extraction ofOldContainer(byte[] bytes) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return new Refused(
                    container.getRoot().hasEntryCaseInsensitive(Decryptor.DEFAULT_POIFS_ENTRY)
                            ? Refusal.ENCRYPTED
                            : Refusal.NOT_A_DOCUMENT);
        } catch (IOException | RuntimeException e) {
            return new Refused(Refusal.UNREADABLE);
        }
    }

    private enum Contents {
        WORD,
        BOMB,
        OTHER,
        BROKEN
    }

    /// Unpacks everything once, keeping nothing, to know what is inside and how much.
    private static Contents contents(byte[] bytes, long largestUnpacked) {
        var word = false;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            var total = 0L;
            var xml = 0L;
            var entries = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var size = sizeUpTo(zip, largestUnpacked - total);
                total += size;
                xml += entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels") ? size : 0;
                word |= entry.getName().equals("word/document.xml");
                if (total > largestUnpacked || ++entries > MOST_ENTRIES) {
                    return Contents.BOMB;
                }
            }
            return !word ? Contents.OTHER : xml > LARGEST_XML ? Contents.BOMB : Contents.WORD;
        } catch (IOException | IllegalArgumentException e) {
            return word ? Contents.BROKEN : Contents.OTHER;
        }
    }

    private static long sizeUpTo(ZipInputStream zip, long limit) throws IOException {
        var buffer = new byte[1 << 16];
        var size = 0L;
        for (var read = zip.read(buffer); read >= 0 && size <= limit; read = zip.read(buffer)) {
            size += read;
        }
        return size;
    }

    private static Extraction parsed(byte[] bytes) {
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            var text = new WordText().lines(document.getBodyElements());
            return new Extracted(text, MEDIA_TYPE, "");
        } catch (IOException | RuntimeException e) {
            var bomb = String.valueOf(e.getMessage()).contains("Zip bomb");
            return new Refused(bomb ? Refusal.BOMB : Refusal.UNREADABLE);
        }
    }

    private String lines(List<IBodyElement> elements) {
        return elements.stream().map(this::line).collect(Collectors.joining("\n"));
    }

    private String line(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> numbers.label(paragraph) + paragraph.getParagraphText();
            case XWPFTable table -> table.getRows().stream().map(this::row).collect(Collectors.joining("\n"));
            case XWPFSDT field -> field.getContent().getText();
            default -> "";
        };
    }

    private String row(XWPFTableRow row) {
        return row.getTableCells().stream()
                .map(cell -> lines(cell.getBodyElements()).replace('\n', ' '))
                .collect(Collectors.joining("\t"));
    }
}
