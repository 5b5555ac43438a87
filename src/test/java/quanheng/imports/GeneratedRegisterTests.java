package quanheng.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.EmptyOfficeTest;
import quanheng.indicators.Definitions;
import quanheng.indicators.Indicators;
import quanheng.indicators.Indicators.Ask;
import quanheng.indicators.RecountedBySql;
import quanheng.registers.AsOf;
import tools.jackson.databind.json.JsonMapper;

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
    Indicators indicators;

    @Autowired
    Definitions definitions;

    @Autowired
    JdbcClient database;

    @TempDir
    Path folder;

    @Test
    void comesToTheFiguresItsMakerSays() throws Exception {
        make();
        var patents = run("patents.csv");
        var marks = run("trademarks.csv");
        var between = Instant.now();
        run("patent_events.csv");

        assertThat(refused(patents)).isEqualTo(dirty("patents.csv", "reject"));
        assertThat(refused(marks)).isEqualTo(dirty("trademarks.csv", "reject"));
        assertThat(patents.totals().unchanged())
                .isEqualTo(dirty("patents.csv", "dup").size());
        assertThat(marks.totals().unchanged())
                .isEqualTo(dirty("trademarks.csv", "dup").size());
        assertThat(new GeneratedTruth(rights, database, folder).differences()).isEmpty();
        var indicated = new IndicatorTruth(indicators, definitions, folder);
        assertThat(indicated.differences()).isEmpty();
        assertThat(indicated.compared()).as("figures that indicators tell").isGreaterThan(100);
        recounted(between);
    }

    /// Indicators on three days as known before and after the events were told.
    private void recounted(Instant between) throws IOException {
        var sql = new RecountedBySql(indicators, definitions, database);
        for (var day : List.of(LocalDate.of(2016, 6, 30), LocalDate.of(2021, 3, 10), TOLD_UNTIL)) {
            sql.agree(day, between);
            sql.agree(day, Instant.now());
        }
        var told = JsonMapper.shared()
                .readTree(Files.readString(folder.resolve("truth.json")))
                .get("指标");
        assertThat(sql.agree(TOLD_UNTIL, Instant.now()))
                .containsExactly(
                        told.get("有效/发明").asLong(),
                        told.get("有效注册商标").asLong(),
                        told.get("高价值发明").asLong(),
                        told.get("高价值项/战新").asLong(),
                        told.get("高价值项/海外同族").asLong(),
                        told.get("高价值项/超十年").asLong(),
                        told.get("高价值项/质押").asLong(),
                        told.get("高价值项/获奖").asLong());
        assertThat(indicators
                        .observe("pledge-amount", new Ask("", LocalDate.of(1985, 1, 1), TOLD_UNTIL, null))
                        .value())
                .isEqualByComparingTo(told.get("质押万元").asString());
        assertThat(sql.agree(LocalDate.of(2021, 3, 10), between))
                .as("a pledge told without a day counts on every day, one with a day from then on")
                .isNotEqualTo(sql.agree(LocalDate.of(2021, 3, 10), Instant.now()));
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
