package quanheng.papers;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes out of a PDF what changes with every printing, so that the same paper gives the same bytes. Whatever is put
/// in is as long as what it takes the place of: places within the file stay.
final class FixedPdf {
    private static final Pattern SUBSET = Pattern.compile("(?<=/(BaseFont|FontName)/)[A-Z]{6}(?=\\+)");
    private static final Pattern ID = Pattern.compile("/ID ?\\[<([0-9a-f]{32})><([0-9a-f]{32})>]");

    private FixedPdf() {}

    static byte[] bytes(byte[] pdf) {
        var words = new String(pdf, StandardCharsets.ISO_8859_1);
        Map<String, String> prefixes = new LinkedHashMap<>();
        words = SUBSET.matcher(words)
                .replaceAll(found -> prefixes.computeIfAbsent(found.group(), each -> prefix(prefixes.size())));
        words = ID.matcher(words).replaceAll(found -> numbered(found.group(), "0".repeat(32)));
        var id = digest(words);
        words = ID.matcher(words).replaceAll(found -> numbered(found.group(), id));
        return words.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String prefix(int number) {
        return "PAPER" + (char) ('A' + number);
    }

    private static String numbered(String found, String id) {
        return Matcher.quoteReplacement(found.replaceAll("[0-9a-f]{32}", id));
    }

    private static String digest(String words) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.ISO_8859_1));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
