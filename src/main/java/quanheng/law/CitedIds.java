package quanheng.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Ids of rules in the strings of compiled classes, in procedures and in tables.
final class CitedIds {
    private static final Pattern ID = Pattern.compile("(?<![A-Za-z0-9-])([A-Z]{3}-\\d{2}[a-z]?)(?![A-Za-z0-9-])");
    private static final Pattern SUBJECT = Pattern.compile(
            "\"rule\"\\s*:\\s*\"([A-Z]{3}-\\d{2}[a-z]?)\"\\s*,\\s*\"scope\"\\s*:\\s*\"([A-Z0-9_ -]*)\"");
    private static final String PROCEDURES = "classpath*:procedures/*.json";
    private static final List<String> TEXTS = List.of(
            PROCEDURES,
            "classpath*:rules/conventions.csv",
            "classpath*:quanheng/**/*.csv",
            "classpath*:quanheng/**/*.json");
    private static final List<RuleUse.Use> FOUND = find();

    private CitedIds() {}

    static List<RuleUse.Use> found() {
        return FOUND;
    }

    private static List<RuleUse.Use> find() {
        var uses = new ArrayList<RuleUse.Use>();
        for (var file : resources("classpath*:quanheng/**/*.class")) {
            find(file, StandardCharsets.ISO_8859_1, uses);
        }
        for (var pattern : TEXTS) {
            resources(pattern).forEach(file -> find(file, StandardCharsets.UTF_8, uses));
        }
        return List.copyOf(uses);
    }

    private static void find(Resource file, Charset charset, List<RuleUse.Use> uses) {
        var known = prefixes();
        var place = place(file);
        ID.matcher(text(file, charset))
                .results()
                .map(match -> match.group(1))
                .filter(id -> known.contains(id.substring(0, 3)))
                .distinct()
                .forEach(id -> uses.add(new RuleUse.Use(id, place)));
    }

    private static Set<String> prefixes() {
        return Rules.all().stream().map(rule -> rule.id().substring(0, 3)).collect(Collectors.toSet());
    }

    /// Rules with a scope that procedures name, such as `ADJ-11 DECIDE`, with the file.
    static List<RuleUse.Use> subjects() {
        return resources(PROCEDURES).stream()
                .flatMap(file -> SUBJECT.matcher(text(file, StandardCharsets.UTF_8))
                        .results()
                        .map(match -> new RuleUse.Use((match.group(1) + " " + match.group(2)).strip(), place(file))))
                .toList();
    }

    /// `rights · Annuities` for a class, the path for a file.
    private static String place(Resource file) {
        try {
            var url = file.getURL().toString();
            var path = url.substring(Math.max(
                    url.lastIndexOf("/quanheng/") + 10,
                    Math.max(url.lastIndexOf("/procedures/"), url.lastIndexOf("/rules/")) + 1));
            return path.endsWith(".class")
                    ? path.replaceAll("(\\$.*)?\\.class$", "").replace("/", " · ")
                    : path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource file, Charset charset) {
        try {
            return new String(file.getContentAsByteArray(), charset);
        } catch (IOException e) {
            throw new UncheckedIOException(Objects.toString(file.getFilename()), e);
        }
    }

    private static List<Resource> resources(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(pattern, e);
        }
    }
}
