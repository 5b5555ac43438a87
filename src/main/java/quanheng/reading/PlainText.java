package quanheng.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import quanheng.reading.Extraction.Extracted;
import quanheng.reading.Extraction.Refusal;
import quanheng.reading.Extraction.Refused;

/// Text files and HTML pages, in whatever encoding they are.
final class PlainText {
    private static final int HEAD = 4096;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset BIG5 = Charset.forName("x-windows-950");
    private static final Map<Charset, String> SIGNS = Map.of(
            StandardCharsets.UTF_8, "\u00ef\u00bb\u00bf",
            StandardCharsets.UTF_16LE, "\u00ff\u00fe",
            StandardCharsets.UTF_16BE, "\u00fe\u00ff");
    private static final Map<String, Charset> DECLARED = Map.of(
            "gb2312", GB18030, "gbk", GB18030, "gb18030", GB18030, "big5", BIG5, "utf-8", StandardCharsets.UTF_8);
    private static final Pattern DECLARATION = Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w-]+)");
    private static final Pattern MARKUP = Pattern.compile(
            "(?i)^\\s*+(?:<!--.{0,2000}?-->\\s*+|<\\?xml[^>]*+>\\s*+)*+<(!doctype html|html|head|body|meta|title|div|p|table|article)\\b",
            Pattern.DOTALL);
    private static final double COMMON_SHARE = 0.15;

    /// Characters that every plan is full of, in both scripts; a wrong decoding shows few of them.
    private static final String COMMON = "的一是在不了有和人中大为為上个個国國以要用到作地于於出分对對成会會可主发發年动動同工能下产產"
            + "面方多定行学學法所民经經三之进進等部度力高自二理加量两兩体體制机機业業本性合外政日全关關各重新内內明利"
            + "建月公提展设設及管件基资資级級统統知组組计計区區强強保治规規领領导導识識权權市单單位责責任务務创創造运運"
            + "护護企标標指施实實推服局科技专專商府目完善省案深化";

    private PlainText() {}

    static Extraction of(byte[] bytes) {
        var signed = SIGNS.entrySet().stream()
                .filter(sign -> latin(bytes, 3).startsWith(sign.getValue()))
                .findFirst();
        if (signed.isPresent()) {
            var charset = signed.get().getKey();
            var text = decoded(bytes, signed.get().getValue().length(), charset);
            return text.<Extraction>map(found -> typed(found, charset)).orElse(new Refused(Refusal.UNREADABLE));
        }
        if (looksBinary(bytes)) {
            return new Refused(Refusal.NOT_A_DOCUMENT);
        }
        return declared(bytes)
                .or(() -> decoded(bytes, 0, StandardCharsets.UTF_8).map(text -> typed(text, StandardCharsets.UTF_8)))
                .or(() -> likeliest(bytes))
                .orElse(new Refused(Refusal.UNREADABLE));
    }

    private static boolean looksBinary(byte[] bytes) {
        var odd = 0;
        for (var each : bytes) {
            if (each == 0) {
                return true;
            }
            if (each > 0 && each < 0x20 && each != '\n' && each != '\r' && each != '\t' && each != '\f') {
                odd++;
            }
        }
        return odd > bytes.length / 50;
    }

    /// A page that declares its encoding is believed where the bytes agree.
    private static Optional<Extraction> declared(byte[] bytes) {
        var declaration = DECLARATION.matcher(latin(bytes, HEAD));
        if (!declaration.find()) {
            return Optional.empty();
        }
        return Optional.ofNullable(DECLARED.get(declaration.group(1).toLowerCase(Locale.ROOT)))
                .flatMap(charset -> decoded(bytes, 0, charset).map(text -> typed(text, charset)));
    }

    private static Optional<Extraction> likeliest(byte[] bytes) {
        var best = Optional.<Extraction>empty();
        var bestShare = COMMON_SHARE;
        for (var charset : List.of(GB18030, BIG5)) {
            var text = decoded(bytes, 0, charset);
            if (text.isPresent() && commonShare(text.get()) > bestShare) {
                bestShare = commonShare(text.get());
                best = text.map(found -> typed(found, charset));
            }
        }
        return best;
    }

    private static double commonShare(String text) {
        var letters = text.chars()
                .filter(each -> each > 0x7f && Character.isLetter(each))
                .count();
        var common = text.chars().filter(each -> COMMON.indexOf(each) >= 0).count();
        return letters == 0 ? 0 : (double) common / letters;
    }

    private static Optional<String> decoded(byte[] bytes, int from, Charset charset) {
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Extraction typed(String text, Charset charset) {
        var name = charset.equals(BIG5) ? "Big5" : charset.name();
        return MARKUP.matcher(text.substring(0, Math.min(text.length(), HEAD))).find()
                ? new Extracted(HtmlText.of(text), "text/html", name)
                : new Extracted(text, "text/plain", name);
    }

    private static String latin(byte[] bytes, int length) {
        return new String(bytes, 0, Math.min(bytes.length, length), StandardCharsets.ISO_8859_1);
    }
}
