package quanheng;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/// Gives each office under test an empty data folder.
class FreshDataFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    private static final Path ROOT = Path.of("target/offices");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Files.createDirectories(ROOT);
            var folder = Files.createTempDirectory(ROOT, "office-");
            TestPropertyValues.of("quanheng.data=" + folder).applyTo(context);
            context.addApplicationListener(event -> {
                if (event instanceof org.springframework.boot.context.event.ApplicationFailedEvent) {
                    FileSystemUtils.deleteRecursively(folder.toFile());
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
