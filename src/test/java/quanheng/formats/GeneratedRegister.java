package quanheng.formats;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A made register with known dirt, where its generator and Python are at hand.
final class GeneratedRegister {
    static final LocalDate UNTIL = LocalDate.of(2024, 12, 31);
    private static final Path GENERATOR = Path.of("../shared/tools/gen_register.py");
    private static final Map<String, String> COUNTIES = Map.of(
            "蓬江区", "440703", "江海区", "440704", "新会区", "440705", "鹤山市", "440784", "开平市", "440783", "台山市", "440781", "恩平市",
            "440785");

    /// What the manifest says of a row.
    record Dirt(String key, String kind, String action) {}

    private GeneratedRegister() {}

    static Path make(Path folder, String... options) throws IOException, InterruptedException {
        assumeThat(GENERATOR).as("the generator of registers is not at hand").exists();
        assumeThat(hasPython()).as("python3 is not at hand").isTrue();
        var command = new ArrayList<>(List.of("python3", GENERATOR.toString(), "--out", folder.toString()));
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("--jobs", "1"));
        var log = folder.resolve("log.txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(Files.readString(log));
        }
        return folder;
    }

    private static boolean hasPython() throws InterruptedException {
        try {
            return new ProcessBuilder("python3", "--version").start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    /// The manifest of a file, by row.
    static Map<Long, Dirt> manifest(Path folder, String file) throws IOException {
        var manifest = new HashMap<Long, Dirt>();
        for (var line : Files.readAllLines(folder.resolve("dirty_manifest.csv"))) {
            var cells = line.split(",");
            if (cells[0].equals(file)) {
                manifest.put(Long.valueOf(cells[1]), new Dirt(cells[2], cells[3], cells[4]));
            }
        }
        return manifest;
    }

    static Terms terms() {
        return new Terms(LocalDate.of(2026, 11, 22), places());
    }

    /// Knows the counties of Jiangmen by name and what codes are still in use there.
    static Places places() {
        return new Places() {
            @Override
            public Optional<String> countyOf(String address) {
                return COUNTIES.entrySet().stream()
                        .filter(county -> address.contains(county.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst();
            }

            @Override
            public Standing standing(String code) {
                if (code.equals("440782")) {
                    return Standing.ABOLISHED;
                }
                return code.endsWith("99") ? Standing.UNKNOWN : Standing.CURRENT;
            }
        };
    }

    static List<Row> rows(Path file, Profile profile, Terms terms) {
        var rows = new ArrayList<Row>();
        try (var read = Formats.all().read(new SourceFile(file, String.valueOf(file.getFileName())), profile, terms)) {
            read.forEachRemaining(rows::add);
        }
        return rows;
    }
}
