package quanheng;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// The project's own files, as the house rules read them.
final class Sources {
    static final Path MAIN = Path.of("src/main/java");
    static final Path TEST = Path.of("src/test/java");

    private Sources() {}

    /// A parsed Java file.
    record Unit(Path path, String text, CompilationUnitTree tree, SourcePositions positions) {
        int lineOf(com.sun.source.tree.Tree part) {
            return (int) tree.getLineMap().getLineNumber(positions.getStartPosition(tree, part));
        }

        int lines(com.sun.source.tree.Tree part) {
            var map = tree.getLineMap();
            return (int) (map.getLineNumber(positions.getEndPosition(tree, part)) - lineOf(part) + 1);
        }
    }

    static List<Path> files(Path root, String ending) {
        if (!Files.exists(root)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Unit> parse(Path root) {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            var task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of(), null, manager.getJavaFileObjectsFromPaths(files(root, ".java")));
            var positions = Trees.instance(task).getSourcePositions();
            var units = new ArrayList<Unit>();
            for (var tree : task.parse()) {
                var path = Path.of(tree.getSourceFile().toUri());
                var relative = Path.of("").toAbsolutePath().relativize(path);
                units.add(new Unit(relative, text(path), tree, positions));
            }
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
