package quanheng.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import quanheng.reading.Extraction.Extracted;
import quanheng.reading.Extraction.Refusal;
import quanheng.reading.Extraction.Refused;

/// Takes the text out of a file. The type is found from the content; the name is not trusted.
/// Safe for use by several threads. Keeps nothing.
public final class TextExtractor {
    private static final long LARGEST_FILE = 20L << 20;
    private static final long LARGEST_UNPACKED = 200L << 20;
    private static final int PDF_SIGN_WITHIN = 1024;

    /// First bytes, in Latin-1, of files that hold no text for us: packages, pictures, programs, old Office files.
    private static final List<String> OTHER_SIGNS = List.of(
            "PK\5\6",
            "PK\7\b",
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "GIF8",
            "BM",
            "RIFF",
            "II*\0",
            "MM\0*",
            "MZ",
            "\u007fELF",
            "\u00ca\u00fe\u00ba\u00be",
            "\u001f\u008b",
            "7z\u00bc\u00af",
            "Rar!",
            "BZh",
            "{\\rtf",
            "ID3",
            "OggS");

    private final long largestFile;
    private final long largestUnpacked;

    /// With limits of 20 MB for a file and 200 MB for what it unpacks to.
    public TextExtractor() {
        this(LARGEST_FILE, LARGEST_UNPACKED);
    }

    TextExtractor(long largestFile, long largestUnpacked) {
        this.largestFile = largestFile;
        this.largestUnpacked = largestUnpacked;
    }

    /// Takes the text out, or says why not.
    ///
    /// @param fileName as sent, only for the log of the caller; it may be empty
    public Extraction extract(String fileName, byte[] bytes) {
        if (bytes.length == 0) {
            return new Refused(Refusal.EMPTY);
        }
        if (bytes.length > largestFile) {
            return new Refused(Refusal.TOO_LARGE);
        }
        try {
            return withoutEmptiness(byContent(bytes));
        } catch (StackOverflowError e) {
            return new Refused(Refusal.BOMB);
        }
    }

    private Extraction byContent(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, PDF_SIGN_WITHIN), StandardCharsets.ISO_8859_1);
        if (start.contains("%PDF-")) {
            return PdfText.of(bytes, largestUnpacked);
        }
        if (start.startsWith("PK\3\4")) {
            return WordText.of(bytes, largestUnpacked);
        }
        if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
            return WordText.ofOldContainer(bytes);
        }
        if (OTHER_SIGNS.stream().anyMatch(start::startsWith)) {
            return new Refused(Refusal.NOT_A_DOCUMENT);
        }
        return PlainText.of(bytes);
    }

    private static Extraction withoutEmptiness(Extraction extraction) {
        var blank = extraction instanceof Extracted taken
                && taken.text().codePoints().noneMatch(Character::isLetterOrDigit);
        return blank ? new Refused(Refusal.EMPTY) : extraction;
    }
}
