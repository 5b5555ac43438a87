package quanheng.journeys;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import quanheng.docket.CaseFile;

/// Makes the papers of a case that wait for an officer's words, and keeps all of them to be looked at.
final class PaperPile {
    private static final Path KEPT = Path.of("target/looks/papers");
    private static final Path BLANKS = Path.of("src/test/resources/quanheng/journeys/paper-blanks.csv");
    private static final int MOST_TRIES = 3;
    private static final Map<String, String> WORDS = words();

    private PaperPile() {}

    private static Map<String, String> words() {
        var words = new HashMap<String, String>();
        try {
            Files.readAllLines(BLANKS).stream().skip(1).forEach(line -> {
                var at = line.indexOf(',');
                words.put(line.substring(0, at), line.substring(at + 1).replace("\\n", "\n"));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /// Makes what is shown as still to be made, filling in what the page asks for.
    static void make(Visit officer, String casePath) {
        var page = officer.page();
        officer.open(casePath);
        @SuppressWarnings("unchecked")
        var links = (List<String>) page.evaluate(
                "[...document.querySelectorAll(\"#acts a[href*='/papers/']\")].map(each => each.getAttribute('href'))");
        for (var link : links) {
            officer.open(link);
            for (var tries = 0; tries < MOST_TRIES && page.url().contains("/papers/"); tries++) {
                page.locator("[aria-invalid=true], .wrong input").all().forEach(PaperPile::fill);
                page.click("main form button[type=submit]");
                page.waitForLoadState();
            }
            if (page.url().contains("/papers/")) {
                throw new AssertionError(link + " lacks "
                        + page.locator("[aria-invalid=true]").all().stream()
                                .map(each -> each.getAttribute("name"))
                                .toList());
            }
        }
    }

    private static void fill(Locator field) {
        var name = field.getAttribute("name").replaceFirst("^(.*[.])?value[.]", "");
        field.fill(WORDS.getOrDefault(name, name.matches(".*(On|By)") ? day() : "示例"));
    }

    private static String day() {
        return LocalDate.of(2026, 4, 30).toString();
    }

    /// Keeps the papers of a case as files, in the order they were made.
    static void keep(CaseFile file, Function<UUID, byte[]> content) {
        try {
            Files.createDirectories(KEPT);
            for (var exhibit : file.exhibits()) {
                if (exhibit.isPaper()) {
                    var kind = exhibit.kind().replace("paper:", "");
                    var bytes = content.apply(exhibit.file());
                    var isPdf = new String(bytes, 0, 4, StandardCharsets.US_ASCII).equals("%PDF");
                    var name = "%s-%02d-%s.%s"
                            .formatted(file.procedure().id(), exhibit.number(), kind, isPdf ? "pdf" : "docx");
                    Files.write(KEPT.resolve(name), bytes);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
