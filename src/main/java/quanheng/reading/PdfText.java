package quanheng.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import quanheng.reading.Extraction.Extracted;
import quanheng.reading.Extraction.Refusal;
import quanheng.reading.Extraction.Refused;

/// The text layer of a PDF file.
final class PdfText {
    private static final Pattern ENCRYPTION = Pattern.compile("/Encrypt\\s*(\\d+\\s+\\d+\\s+R|<<)");
    private static final int MOST_OPERATIONS = 5_000_000;
    private static final int MOST_CHARACTERS = 5_000_000;

    private PdfText() {}

    static Extraction of(byte[] bytes, long largestUnpacked) {
        var latin = new String(bytes, StandardCharsets.ISO_8859_1);
        if (ENCRYPTION.matcher(latin).find()) {
            return new Refused(Refusal.ENCRYPTED);
        }
        if (!PdfStreams.unpackWithin(latin, bytes, largestUnpacked)) {
            return new Refused(Refusal.BOMB);
        }
        try (var document = Loader.loadPDF(bytes)) {
            if (document.isEncrypted()) {
                return new Refused(Refusal.ENCRYPTED);
            }
            var text = new BoundedStripper().getText(document);
            return text.isBlank() ? new Refused(Refusal.NO_TEXT_LAYER) : new Extracted(text, "application/pdf", "");
        } catch (InvalidPasswordException e) {
            return new Refused(Refusal.ENCRYPTED);
        } catch (TooMuch e) {
            return new Refused(Refusal.BOMB);
        } catch (IOException | RuntimeException e) {
            return new Refused(Refusal.UNREADABLE);
        }
    }

    /// More work than any plan needs.
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /// Stops where pages that draw each other over and over would take for ever.
    private static final class BoundedStripper extends PDFTextStripper {
        private int operations;
        private int characters;

        BoundedStripper() throws IOException {
            setSuppressDuplicateOverlappingText(true);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++operations > MOST_OPERATIONS) {
                throw new TooMuch();
            }
            super.processOperator(operator, operands);
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            if (++characters > MOST_CHARACTERS) {
                throw new TooMuch();
            }
            super.processTextPosition(text);
        }
    }
}
