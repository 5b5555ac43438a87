package quanheng.papers;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openpdf.text.pdf.BaseFont;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The fonts of this machine that can print Chinese.
@Component
class PaperFonts {
    private static final Logger LOG = LoggerFactory.getLogger(PaperFonts.class);
    private static final int DEEPEST = 6;
    private static final List<String> FOLDERS = List.of(
            "/usr/share/fonts",
            "/usr/local/share/fonts",
            "C:/Windows/Fonts",
            "/System/Library/Fonts",
            "/Library/Fonts");

    private final List<Path> folders;
    private volatile Map<FontUse, List<String>> files = Map.of();

    /// @param folder with the office's own fonts, looked into first; may be empty
    @Autowired
    PaperFonts(@Value("${quanheng.papers.fonts:}") String folder) {
        this(Stream.concat(Stream.of(folder).filter(each -> !each.isBlank()), FOLDERS.stream())
                .map(Path::of)
                .toList());
    }

    PaperFonts(List<Path> folders) {
        this.folders = folders;
        this.files = found(folders);
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (!found()) {
            LOG.warn(
                    "No font with Chinese characters in {}: papers come as Word files only. Install fonts-noto-cjk, "
                            + "or name a folder with fonts in quanheng.papers.fonts, and start again.",
                    folders);
        }
    }

    boolean found() {
        return !files.isEmpty();
    }

    /// Fonts for a use, the best first; further ones stand in for characters it lacks.
    List<BaseFont> fonts(FontUse use) {
        var names = new LinkedHashSet<String>();
        names.addAll(files.getOrDefault(use, List.of()));
        names.addAll(files.getOrDefault(FontUse.BODY, List.of()));
        names.addAll(files.getOrDefault(FontUse.HEADING, List.of()));
        if (names.isEmpty()) {
            throw new IllegalStateException("no font with Chinese characters in " + folders
                    + ": install fonts-noto-cjk, or name a folder with fonts in quanheng.papers.fonts");
        }
        return names.stream().map(PaperFonts::open).toList();
    }

    private static BaseFont open(String name) {
        try {
            return BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + name, e);
        }
    }

    private static Map<FontUse, List<String>> found(List<Path> folders) {
        var there = new HashMap<String, Path>();
        folders.forEach(folder -> look(folder).forEach(file -> there.putIfAbsent(name(file), file)));
        var found = new EnumMap<FontUse, List<String>>(FontUse.class);
        for (var row : known()) {
            Optional.ofNullable(there.get(row.file()))
                    .ifPresent(file -> found.computeIfAbsent(row.use(), use -> new ArrayList<>())
                            .add(file + (row.index().isEmpty() ? "" : "," + row.index())));
        }
        return found;
    }

    private static List<Path> look(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var walk = Files.walk(folder, DEEPEST, FileVisitOption.FOLLOW_LINKS)) {
            return walk.filter(file -> name(file).matches(".*\\.(ttf|ttc|otf)")).toList();
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("Cannot look for fonts in {}: {}", folder, e.getMessage());
            return List.of();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private record Known(FontUse use, String file, String index) {}

    private static List<Known> known() {
        var file = Objects.requireNonNull(PaperFonts.class.getResourceAsStream("fonts.csv"), "fonts.csv");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(row -> new Known(
                            FontUse.valueOf(row.getField("use")), row.getField("file"), row.getField("index")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("fonts.csv cannot be read", e);
        }
    }
}
