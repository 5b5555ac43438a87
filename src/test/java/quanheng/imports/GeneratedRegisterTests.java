package quanheng.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.EmptyOfficeTest;
import quanheng.registers.AsOf;

/// A made register with dirt and duplicates, whose maker says what a right import comes to.
@EmptyOfficeTest
class GeneratedRegisterTests {
    private static final Path MAKER = Path.of("../shared/tools/gen_register.py");
    private static final LocalDate TOLD_UNTIL = LocalDate.of(2024, 12, 31);

    @Autowired
    Imports imports;

    @Autowired
    AsOf rights;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @Test
    void comesToTheFiguresItsMakerSays() throws Exception {
        make();
        var patents = run("patents.csv");
        var marks = run("trademarks.csv");
        run("patent_events.csv");

        assertThat(refused(patents)).isEqualTo(dirty("patents.csv", "reject"));
        assertThat(refused(marks)).isEqualTo(dirty("trademarks.csv", "reject"));
        assertThat(patents.totals().unchanged())
                .isEqualTo(dirty("patents.csv", "dup").size());
        assertThat(marks.totals().unchanged())
                .isEqualTo(dirty("trademarks.csv", "dup").size());
        assertThat(new GeneratedTruth(rights, database, folder).differences()).isEmpty();
    }

    private Batch run(String name) throws IOException {
        var batch = Importing.run(imports, name, Files.readAllBytes(folder.resolve(name)), Mode.GOOD_ROWS, TOLD_UNTIL);
        assertThat(batch.state()).as(batch.mishap()).isEqualTo(Batch.State.DONE);
        return batch;
    }

    private List<Long> refused(Batch batch) {
        return imports.oddRows(batch.id(), 100_000).stream()
                .filter(OddRow::refused)
                .map(OddRow::number)
                .sorted()
                .toList();
    }

    private List<Long> dirty(String file, String action) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(folder.resolve("dirty_manifest.csv"))) {
            return rows.stream()
                    .filter(row -> row.getField("文件").equals(file))
                    .filter(row -> row.getField("处理").equals(action))
                    .map(row -> Long.valueOf(row.getField("行")))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private void make() throws IOException, InterruptedException {
        assumeTrue(Files.exists(MAKER), "skipped: the maker of registers " + MAKER + " is not there");
        var making = new ProcessBuilder(
                        "python3", MAKER.toString(), "--out", folder.toString(), "--patents", "3000", "--dirty", "0.05")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("made.log").toFile())
                .start();
        assumeTrue(making.waitFor() == 0, "skipped: python3 does not run it");
    }
}
