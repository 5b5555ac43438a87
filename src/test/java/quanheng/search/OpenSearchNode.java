package quanheng.search;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/// A real OpenSearch node in a process of its own, for one test class.
final class OpenSearchNode {
    private static final Path LOG = Path.of("target/opensearch.log");
    private static final int SECONDS = 120;

    private final Process process;
    private final Path folder;
    private final URI address;

    private OpenSearchNode(Process process, Path folder, URI address) {
        this.process = process;
        this.folder = folder;
        this.address = address;
    }

    /// Starts a node; the test is skipped where its libraries cannot be had.
    static OpenSearchNode start() throws IOException, InterruptedException {
        Files.createDirectories(Path.of("target"));
        var folder = Files.createTempDirectory(Path.of("target"), "opensearch-");
        var port = freePort();
        var process = new ProcessBuilder(
                        "bin/opensearch",
                        "" + port,
                        "" + freePort(),
                        folder.toAbsolutePath().toString())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        var node = new OpenSearchNode(process, folder, URI.create("http://localhost:" + port));
        for (var second = 0; second < SECONDS && process.isAlive(); second++) {
            if (Files.readString(LOG).contains("OpenSearch answers")) {
                return node;
            }
            Thread.sleep(1000);
        }
        node.close();
        Assumptions.abort("no OpenSearch node can be started here: see " + LOG);
        return node;
    }

    OpenSearchClient client() {
        return new OpenSearchClient(address, JsonMapper.builder().build());
    }

    void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        FileSystemUtils.deleteRecursively(folder.toFile());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
