package quanheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Somebody signed in who reads pages of an office over HTTP.
final class Reader {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String office;

    private Reader(String office) {
        this.office = office;
    }

    static Reader signedIn(String office, String username) {
        var reader = new Reader(office);
        var token = TOKEN.matcher(reader.get("/sign-in"));
        if (!token.find()) {
            throw new IllegalStateException("the page to sign in has no token");
        }
        var form = "username=%s&password=quanheng-sample&_csrf=%s"
                .formatted(username, URLEncoder.encode(token.group(1), StandardCharsets.UTF_8));
        var answer = reader.send(HttpRequest.newBuilder(URI.create(office + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
        if (answer.statusCode() != 302
                || answer.headers().firstValue("Location").orElse("").contains("sign-in")) {
            throw new IllegalStateException("nobody was signed in: " + answer.statusCode());
        }
        return reader;
    }

    /// @throws IllegalStateException where the page is not there
    String get(String path) {
        var answer = send(HttpRequest.newBuilder(URI.create(office + path)).build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String md5(String words) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
