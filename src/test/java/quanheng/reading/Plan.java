package quanheng.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A plan with what a perfect reader finds in it.
record Plan(String name, String text, PlanFacts gold) {
    private static final Path MADE = Path.of("src/test/resources/quanheng/reading/plans");

    /// Plans made for these tests: invented cities, real habits of the genre.
    static List<Plan> made() {
        return in(MADE, MADE);
    }

    /// All plans of a folder, by name.
    static List<Plan> in(Path texts, Path golds) {
        try (var files = Files.list(golds)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(file -> load(texts, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Plan load(Path texts, Path gold) {
        var name = gold.getFileName().toString().replace(".json", "");
        try {
            var text = Files.readString(texts.resolve(name + ".txt"));
            return new Plan(name, text, GoldFile.read(gold));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Plan withText(String newText) {
        return new Plan(name, newText, gold);
    }

    @Override
    public String toString() {
        return name;
    }
}
