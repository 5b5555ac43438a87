package quanheng.feeds.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quanheng.feeds.Announced;

/// What the headers of a request announce of its batch.
final class Announcement {
    private static final Pattern DIGEST = Pattern.compile("(?:^|,)\\s*sha-256=:([A-Za-z0-9+/]{43}=):");

    private Announcement() {}

    /// @throws IllegalArgumentException where one of them cannot be understood
    static Announced of(HttpServletRequest request) {
        return new Announced(count(request, "X-Rows"), count(request, "X-Cumulative-Rows"), digest(request));
    }

    /// Name of the file, percent-encoded where it is not plain letters.
    static String fileName(HttpServletRequest request, String otherwise) {
        var name = request.getHeader("X-File-Name");
        return name == null || name.isBlank() ? otherwise : URLDecoder.decode(name, StandardCharsets.UTF_8);
    }

    private static @Nullable Long count(HttpServletRequest request, String header) {
        var value = request.getHeader(header);
        if (value == null) {
            return null;
        }
        if (!value.strip().matches("\\d{1,15}")) {
            throw new IllegalArgumentException(header);
        }
        return Long.valueOf(value.strip());
    }

    /// As RFC 9530 has it: `sha-256=:<Base64>:`.
    private static @Nullable String digest(HttpServletRequest request) {
        var value = request.getHeader("Content-Digest");
        if (value == null) {
            return null;
        }
        var found = DIGEST.matcher(value);
        if (!found.find()) {
            throw new IllegalArgumentException("Content-Digest");
        }
        return HexFormat.of().formatHex(Base64.getDecoder().decode(found.group(1)));
    }
}
