package quanheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The modules keep to their declared dependencies, and the picture of them is up to date.
class ArchitectureTests {
    private final ApplicationModules modules = ApplicationModules.of(Quanheng.class);

    @Test
    void modulesKeepToTheirDeclaredDependencies() {
        modules.verify();
    }

    @Test
    void thePictureOfTheModulesIsTheOneInTheDocs() {
        Golden.equal(Path.of("docs/architecture.md"), picture());
    }

    @Test
    void everyModuleDeclaresWhatItDependsOn() {
        assertThat(modules.stream())
                .as("name the allowed dependencies in package-info.java")
                .allSatisfy(module -> assertThat(packageInfo(module)).contains("allowedDependencies"));
    }

    private String picture() {
        var sorted = modules.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .toList();
        var text = new StringBuilder("""
                # Modules

                Drawn from the code by `ArchitectureTests`; rewrite it with `mvn test -Dtest=ArchitectureTests -Dupdate`.
                An arrow means "uses". A module is a package under `quanheng`; its pages are in its `web` package, its
                tables in the database schema of the same name, its templates and messages in files of that name.

                ```mermaid
                graph TD
                """);
        for (var module : sorted) {
            var name = module.getIdentifier().toString();
            text.append("  %s[%s]%n".formatted(name, module.getDisplayName()));
            for (var used : uses(module)) {
                text.append("  %s --> %s%n".formatted(name, used));
            }
        }
        text.append("```\n\n| module | keeps | uses |\n|---|---|---|\n");
        for (var module : sorted) {
            text.append("| `%s` | %s | %s |%n"
                    .formatted(module.getIdentifier(), sentence(module), String.join(", ", uses(module))));
        }
        return text.toString();
    }

    private List<String> uses(ApplicationModule module) {
        return module.getDirectDependencies(modules)
                .uniqueModules()
                .map(used -> used.getIdentifier().toString())
                .sorted()
                .toList();
    }

    private static String sentence(ApplicationModule module) {
        return packageInfo(module)
                .lines()
                .takeWhile(line -> line.startsWith("///"))
                .map(line -> line.substring(3).strip())
                .collect(Collectors.joining(" "));
    }

    private static String packageInfo(ApplicationModule module) {
        var folder = module.getBasePackage().getName().replace('.', '/');
        return Sources.text(Sources.MAIN.resolve(folder).resolve("package-info.java"));
    }
}
