package quanheng.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonTests {
    private static final Pattern KEY =
            Pattern.compile("\"((?:growth|rise|share|seasons|course|cadence|split|forecast)\\.[a-zA-Z.-]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"pace.properties", "pace_en.properties"})
    void everyReasonHasWords(String file) throws IOException {
        var keys = new TreeSet<String>();
        try (var sources = Files.list(Path.of("src/main/java/quanheng/pace"))) {
            for (var source : sources.toList()) {
                KEY.matcher(Files.readString(source)).results().forEach(found -> keys.add(found.group(1)));
            }
        }
        keys.removeIf(key -> key.endsWith("."));
        for (var method : Forecast.Method.values()) {
            keys.add("forecast.method." + method);
            keys.add("forecast.name." + method);
        }
        assertThat(keys).hasSizeGreaterThan(30);

        var words = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages", file))) {
            words.load(reader);
        }
        assertThat(keys).allMatch(key -> words.containsKey("pace." + key));
    }
}
