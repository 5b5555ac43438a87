package quanheng.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads the templates under `papers/`, named by the list `papers/templates.txt`.
final class TemplateFiles {
    private TemplateFiles() {}

    static Map<String, Template> read() {
        var templates = new LinkedHashMap<String, Template>();
        lines("templates").forEach(id -> templates.put(id, template(id, lines(id))));
        return Collections.unmodifiableMap(templates);
    }

    /// A head of `key=value` lines, an empty line, then the body; empty lines of the body only keep it readable.
    static Template template(String id, List<String> lines) {
        var split = lines.indexOf("");
        var head = new HashMap<String, String>();
        for (var line : lines.subList(0, split)) {
            var at = line.indexOf('=');
            head.put(line.substring(0, at), line.substring(at + 1));
        }
        var body = lines.subList(split, lines.size()).stream()
                .filter(line -> !line.isBlank())
                .map(TemplateLine::of)
                .toList();
        var open = body.stream().mapToInt(TemplateLine::deeper).sum();
        if (open != 0) {
            throw new IllegalStateException("parts that do not end in the template " + id + ": " + open);
        }
        return new Template(
                id,
                Objects.requireNonNull(head.get("title"), id),
                "yes".equals(head.get("addressed")),
                Paper.Look.valueOf(Objects.requireNonNull(head.get("look"), id)),
                body);
    }

    private static List<String> lines(String name) {
        try (var file =
                Objects.requireNonNull(TemplateFiles.class.getResourceAsStream("/papers/" + name + ".txt"), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
