package quanheng.plans;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import quanheng.reading.Extraction;

/// Takes the text out of UTF-8 files.
final class TextExtractor {
    Extraction extract(String fileName, byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.isBlank()
                    ? new Extraction.Refused(Extraction.Refusal.EMPTY)
                    : new Extraction.Extracted(text, "text/plain", "UTF-8");
        } catch (CharacterCodingException e) {
            return new Extraction.Refused(Extraction.Refusal.UNREADABLE);
        }
    }
}
