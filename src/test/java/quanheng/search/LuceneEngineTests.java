package quanheng.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;

/// The index within the application.
class LuceneEngineTests extends SearchEngineContract {
    @Override
    SearchEngine empty() {
        try {
            Files.createDirectories(Path.of("target/search"));
            return new LuceneEngine(
                    Files.createTempDirectory(Path.of("target/search"), "engine-"),
                    Clock.fixed(MOMENT, ZoneOffset.UTC));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
