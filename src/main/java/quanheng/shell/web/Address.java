package quanheng.shell.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The address of the page on screen, always within this site.
///
/// @param path percent-encoded, with exactly one leading slash
/// @param query percent-encoded, without the question mark; empty if there is none
record Address(String path, String query) {
    static Address of(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var path = failed == null ? request.getRequestURI() : failed.toString();
        return new Address(within(path), orEmpty(request.getQueryString()));
    }

    /// `//host/x` would lead to another site, and so would a backslash.
    private static String within(String path) {
        return "/" + path.replace('\\', '/').replaceFirst("^/+", "");
    }

    private static String orEmpty(@Nullable String query) {
        return query == null ? "" : query;
    }

    /// The same page with one query parameter set and all others kept.
    String with(String name, Object value) {
        var kept = Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty() && !pair.equals(name) && !pair.startsWith(name + "="))
                .collect(Collectors.joining("&"));
        return path + "?" + kept + (kept.isEmpty() ? "" : "&") + name + "=" + value;
    }

    /// What the query says for a name, if it does. Parameters in a body are never read here: a
    /// body that is too large would fail once more while its error page is made.
    Optional<String> value(String name) {
        return Arrays.stream(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .findFirst();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
