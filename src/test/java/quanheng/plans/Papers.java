package quanheng.plans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Plans to hand in.
final class Papers {
    private static final Path FOLDER = Path.of("src/test/resources/quanheng/reading/plans");

    private Papers() {}

    static UploadedPlan yunlan() {
        return paper("a-yunlan-2021.txt");
    }

    static UploadedPlan yunlanWith(String words, String otherWords) {
        return UploadedPlan.file(
                "yunlan-2.txt",
                text("a-yunlan-2021.txt").replace(words, otherWords).getBytes(StandardCharsets.UTF_8));
    }

    static UploadedPlan paper(String name) {
        return UploadedPlan.file(name, text(name).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
