package quanheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/// How this house is written, checked on its own sources. Each failure says what to do.
class HouseRulesTests {
    private static final Set<String> SOFT = Set.of(
            "Impl",
            "Manager",
            "Helper",
            "Util",
            "Utils",
            "Handler",
            "Processor",
            "Dto",
            "Entity",
            "Data",
            "Info",
            "Vo",
            "Service");
    private static final Set<String> ATTICS =
            Set.of("common", "shared", "core", "util", "utils", "config", "infrastructure", "model", "dto", "impl");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern CLOCK = Pattern.compile(
            "\\b(Instant|LocalDate|LocalDateTime|OffsetDateTime|ZonedDateTime|Year|YearMonth|LocalTime)\\.now\\(\\s*\\)"
                    + "|System\\.(currentTimeMillis|nanoTime)\\(\\)");

    private static final List<Sources.Unit> MAIN = Sources.parse(Sources.MAIN);
    private static final List<Sources.Unit> ALL = java.util.stream.Stream.concat(
                    MAIN.stream(), Sources.parse(Sources.TEST).stream())
            .toList();

    @Test
    void aFileHasAtMost300Lines() {
        assertThat(ALL)
                .filteredOn(unit -> unit.text().lines().count() > 300)
                .extracting(Sources.Unit::path)
                .as("split these files by what they are about")
                .isEmpty();
    }

    @Test
    void aMethodHasAtMost40Lines() {
        var long40 = new ArrayList<String>();
        eachMethod(ALL, (unit, method) -> {
            if (method.getBody() != null && unit.lines(method) > 40) {
                long40.add(place(unit, method, method.getName()));
            }
        });
        assertThat(long40)
                .as("name the parts of these methods and move them out")
                .isEmpty();
    }

    @Test
    void aMethodHasAtMostFourParameters() {
        var wide = new ArrayList<String>();
        eachMethod(MAIN, (unit, method) -> {
            var isController = unit.path().toString().contains("/web/");
            if (method.getParameters().size() > 4 && !method.getName().contentEquals("<init>") && !isController) {
                wide.add(place(unit, method, method.getName()));
            }
        });
        assertThat(wide)
                .as("gather the parameters of these methods in a record")
                .isEmpty();
    }

    @Test
    void everyPublicTypeAndPackageSaysWhatItIs() {
        var silent = new ArrayList<String>();
        eachType(MAIN, (unit, type) -> {
            if (type.getModifiers().getFlags().contains(Modifier.PUBLIC) && !isDocumented(unit, type)) {
                silent.add(place(unit, type, type.getSimpleName()));
            }
        });
        MAIN.stream()
                .filter(unit -> unit.path().endsWith("package-info.java"))
                .filter(unit -> !unit.text().startsWith("///"))
                .forEach(unit -> silent.add(unit.path().toString()));
        assertThat(silent)
                .as("say in a /// comment above each of these what it is")
                .isEmpty();
    }

    @Test
    void everyPackageDeclaresItselfNullMarked() {
        var folders = MAIN.stream().map(unit -> unit.path().getParent()).distinct();
        assertThat(folders)
                .filteredOn(folder -> !folder.equals(Path.of("src/main/java/quanheng")))
                .filteredOn(folder -> MAIN.stream()
                        .noneMatch(unit -> unit.path().equals(folder.resolve("package-info.java"))
                                && unit.text().contains("@NullMarked")))
                .as("add a package-info.java with @NullMarked to these packages")
                .isEmpty();
    }

    @Test
    void namesSayWhatThingsAre() {
        var soft = new ArrayList<String>();
        eachType(MAIN, (unit, type) -> {
            var name = type.getSimpleName().toString();
            if (SOFT.stream().anyMatch(ending -> name.endsWith(ending) && !name.equals(ending))) {
                soft.add(place(unit, type, name));
            }
        });
        MAIN.stream()
                .map(unit -> unit.path().getParent().getFileName().toString())
                .filter(ATTICS::contains)
                .distinct()
                .forEach(soft::add);
        assertThat(soft).as("name these types and packages after what they are").isEmpty();
    }

    @Test
    void appraisalValuationAndEvaluationAreNeverMixedUp() {
        var banned = Pattern.compile("assess" + "ment", Pattern.CASE_INSENSITIVE);
        assertThat(ALL)
                .filteredOn(unit -> banned.matcher(unit.text()).find())
                .extracting(Sources.Unit::path)
                .as("say valuation, evaluation or appraisal in these files")
                .isEmpty();
    }

    @Test
    void timeComesFromAClock() {
        assertThat(MAIN)
                .filteredOn(unit -> CLOCK.matcher(unit.text()).find())
                .extracting(Sources.Unit::path)
                .as("inject a java.time.Clock in these files")
                .isEmpty();
    }

    @Test
    void thereIsNoLombokAndNoMock() {
        assertThat(ALL)
                .filteredOn(unit -> unit.tree().getImports().stream()
                        .map(Tree::toString)
                        .anyMatch(line -> line.contains("lombok") || line.contains("mockito")))
                .extracting(Sources.Unit::path)
                .as("write records, and test against the real thing, in these files")
                .isEmpty();
    }

    @Test
    void chineseTextStandsInMessagesTemplatesAndTables() {
        var found = new ArrayList<String>();
        for (var unit : MAIN) {
            if (unit.path().startsWith("src/main/java/quanheng/reading")) {
                continue;
            }
            unit.tree()
                    .accept(
                            new TreeScanner<Void, Void>() {
                                @Override
                                public Void visitLiteral(LiteralTree literal, Void nothing) {
                                    if (literal.getValue() instanceof String words
                                            && CHINESE.matcher(words).find()) {
                                        found.add(place(unit, literal, words));
                                    }
                                    return null;
                                }
                            },
                            null);
        }
        assertThat(found)
                .as("move these texts to a message bundle, a template or a table")
                .isEmpty();
    }

    @Test
    void halfOfAllTypesStayInsideTheirPackage() {
        var types = new int[2];
        for (var unit : MAIN) {
            for (var declared : unit.tree().getTypeDecls()) {
                if (declared instanceof ClassTree type) {
                    types[type.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 1 : 0]++;
                }
            }
        }
        assertThat(types[0])
                .as("make types package-private: %d are public", types[1])
                .isGreaterThanOrEqualTo(types[1]);
    }

    @Test
    void aTemplateHasAtMost40Lines() {
        assertThat(Sources.files(Path.of("src/main/resources/templates"), ".html"))
                .filteredOn(path -> Sources.text(path).lines().count() > 40)
                .as("move parts of these templates to fragments")
                .isEmpty();
    }

    @Test
    void pagesHaveNoInlineScriptOrStyle() {
        var inline = Pattern.compile("<script(?![^>]*src=)|<style|\\sstyle=|\\son[a-z]+=|javascript:");
        assertThat(Sources.files(Path.of("src/main/resources/templates"), ".html"))
                .filteredOn(path -> inline.matcher(Sources.text(path)).find())
                .as("move script and style out of these templates: the content policy forbids them")
                .isEmpty();
    }

    private static boolean isDocumented(Sources.Unit unit, ClassTree type) {
        var lines = unit.text().lines().toList();
        for (var line = unit.lineOf(type) - 2; line >= 0; line--) {
            var words = lines.get(line).strip();
            if (words.startsWith("///")) {
                return true;
            }
            if (words.isEmpty() || words.endsWith(";") || words.endsWith("}") || words.endsWith("{")) {
                return false;
            }
        }
        return false;
    }

    private static void eachType(List<Sources.Unit> units, BiConsumer<Sources.Unit, ClassTree> visit) {
        for (var unit : units) {
            unit.tree()
                    .accept(
                            new TreeScanner<Void, Void>() {
                                @Override
                                public Void visitClass(ClassTree type, Void nothing) {
                                    if (!type.getSimpleName().isEmpty()) {
                                        visit.accept(unit, type);
                                    }
                                    return super.visitClass(type, null);
                                }
                            },
                            null);
        }
    }

    private static void eachMethod(List<Sources.Unit> units, BiConsumer<Sources.Unit, MethodTree> visit) {
        for (var unit : units) {
            unit.tree()
                    .accept(
                            new TreeScanner<Void, Void>() {
                                @Override
                                public Void visitMethod(MethodTree method, Void nothing) {
                                    visit.accept(unit, method);
                                    return super.visitMethod(method, null);
                                }
                            },
                            null);
        }
    }

    private static String place(Sources.Unit unit, Tree part, CharSequence name) {
        return "%s:%d %s".formatted(unit.path(), unit.lineOf(part), name);
    }
}
