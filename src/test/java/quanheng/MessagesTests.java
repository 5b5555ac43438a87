package quanheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every bundle of texts says the same things in Chinese and in English.
class MessagesTests {
    private static final Path FOLDER = Path.of("src/main/resources/messages");

    static List<String> bundles() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".properties"))
                    .map(name -> name.replaceFirst("(_en)?\\.properties$", ""))
                    .distinct()
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void saysTheSameThingsInBothLanguages(String bundle) throws IOException {
        var chinese = texts(bundle + ".properties");
        var english = texts(bundle + "_en.properties");

        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(chinese.keySet()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void startsEveryKeyWithTheModule(String bundle) throws IOException {
        assertThat(texts(bundle + ".properties").keySet())
                .allMatch(key -> key.toString().startsWith(bundle + "."));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void leavesNothingEmpty(String bundle) throws IOException {
        assertThat(texts(bundle + ".properties").values())
                .noneMatch(text -> text.toString().isBlank());
        assertThat(texts(bundle + "_en.properties").values())
                .noneMatch(text -> text.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void usesEachKeyOnce(String bundle) throws IOException {
        for (var file : List.of(bundle + ".properties", bundle + "_en.properties")) {
            try (Stream<String> lines = Files.lines(FOLDER.resolve(file))) {
                assertThat(lines.filter(line -> line.contains("=") && !line.startsWith("#"))
                                .map(line ->
                                        line.substring(0, line.indexOf('=')).strip()))
                        .as(file)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @Test
    void listsEveryBundleInTheSettings() throws IOException {
        var settings = Files.readString(Path.of("src/main/resources/application.yml"));

        assertThat(bundles()).allMatch(bundle -> settings.contains("messages/" + bundle));
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }
}
