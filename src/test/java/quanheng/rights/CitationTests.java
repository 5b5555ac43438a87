package quanheng.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import quanheng.law.Rule;
import quanheng.law.Rules;

class CitationTests {
    private static final Path SOURCES = Path.of("src/main/java/quanheng/rights");
    private static final Pattern ID = Pattern.compile("\"((?:LIF|NUM)-\\d\\d)\"");

    /// Rules about procedures: their rows are there, no state of a right hangs on them.
    private static final Set<String> PROCEDURES = Set.of(
            "LIF-05", "LIF-10", "LIF-14", "LIF-15", "LIF-16", "LIF-19", "LIF-21", "LIF-23", "LIF-24", "LIF-28",
            "LIF-29", "LIF-30", "LIF-31", "LIF-32", "LIF-33", "LIF-34", "LIF-37", "LIF-04");

    @Test
    void namesOnlyRulesThatExist() throws IOException {
        assertThat(cited()).isNotEmpty().allMatch(id -> !Rules.named(id).isEmpty());
    }

    @Test
    void leavesNoRuleOfTheLifeCycleUnused() throws IOException {
        var unused = new TreeSet<>(Rules.all().stream()
                .map(Rule::id)
                .filter(id -> id.startsWith("LIF"))
                .collect(Collectors.toSet()));
        unused.removeAll(cited());

        assertThat(unused).isEqualTo(new TreeSet<>(PROCEDURES));
    }

    private static Set<String> cited() throws IOException {
        try (var files = Files.list(SOURCES)) {
            var cited = new TreeSet<String>();
            for (var file : files.toList()) {
                ID.matcher(Files.readString(file)).results().forEach(match -> cited.add(match.group(1)));
            }
            return cited;
        }
    }
}
