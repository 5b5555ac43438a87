package quanheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A text that must stay as it was last looked at. `-Dupdate` writes it anew.
public final class Golden {
    private Golden() {}

    /// Compares a text with the file that keeps it.
    public static void equal(Path file, String text) {
        if (System.getProperty("update") != null) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        assertThat(text)
                .as("%s is out of date: run the test with -Dupdate and look at the change", file)
                .isEqualToNormalizingNewlines(Files.exists(file) ? Sources.text(file) : "");
    }
}
