package quanheng.papers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/// Reads the templates under `papers/`, named by the list `papers/templates.txt`.
final class TemplateFiles {
    private static final Pattern OTHER_TITLE = Pattern.compile("title\\[(.+)]=(.+)");

    private TemplateFiles() {}

    static Map<String, Template> read() {
        var templates = new LinkedHashMap<String, Template>();
        lines("templates").forEach(id -> templates.put(id, template(id, lines(id))));
        return Collections.unmodifiableMap(templates);
    }

    /// A head of `key=value` lines, with `title[condition]=…` for another title where the condition holds; an empty
    /// line; then the body, whose empty lines only keep it readable.
    static Template template(String id, List<String> lines) {
        var split = lines.indexOf("");
        var head = new HashMap<String, String>();
        var others = new ArrayList<Template.OtherTitle>();
        for (var line : lines.subList(0, split)) {
            var other = OTHER_TITLE.matcher(line);
            if (other.matches()) {
                others.add(new Template.OtherTitle(TemplateLine.of("[if " + other.group(1) + "]"), other.group(2)));
            } else {
                var at = line.indexOf('=');
                head.put(line.substring(0, at), line.substring(at + 1));
            }
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
                others,
                "yes".equals(head.get("addressed")),
                "yes".equals(head.get("internal")),
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
