package quanheng.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Speaks JSON over HTTP with an OpenSearch cluster.
final class OpenSearchClient implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final URI address;
    private final JsonMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /// @param address of any node, with user and password before an `@` where the cluster asks for them
    OpenSearchClient(URI address, JsonMapper json) {
        this.address = address;
        this.json = json;
    }

    /// Asks and answers; what is not there is a missing node.
    ///
    /// @param body made into JSON; a text is sent as it stands, one JSON a line
    /// @throws IllegalStateException if the cluster refuses
    JsonNode call(String method, String path, @Nullable Object body) {
        try {
            var answer = http.send(request(method, path, body), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 404) {
                return json.missingNode();
            }
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException("OpenSearch answers %d to %s %s: %s"
                        .formatted(answer.statusCode(), method, path, answer.body()));
            }
            return answer.body().isBlank() ? json.missingNode() : json.readTree(answer.body());
        } catch (IOException failure) {
            throw new UncheckedIOException("OpenSearch cannot be reached at " + address.getHost(), failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for OpenSearch", stopped);
        }
    }

    String line(Object value) {
        return json.writeValueAsString(value) + "\n";
    }

    private HttpRequest request(String method, String path, @Nullable Object body) {
        var content = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(
                        body instanceof String lines ? lines : json.writeValueAsString(body));
        var request = HttpRequest.newBuilder(target(path))
                .timeout(PATIENCE)
                .header("Content-Type", body instanceof String ? "application/x-ndjson" : "application/json")
                .method(method, content);
        if (address.getUserInfo() != null) {
            var secret =
                    Base64.getEncoder().encodeToString(address.getUserInfo().getBytes(StandardCharsets.UTF_8));
            request.header("Authorization", "Basic " + secret);
        }
        return request.build();
    }

    private URI target(String path) {
        var port = address.getPort() < 0 ? "" : ":" + address.getPort();
        return URI.create(address.getScheme() + "://" + address.getHost() + port + path);
    }

    @Override
    public void close() {
        http.close();
    }
}
