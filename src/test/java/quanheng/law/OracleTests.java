package quanheng.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OracleTests {
    @TempDir
    private Path folder;

    @Test
    void reckonsAsASecondProgramCounts() throws IOException, InterruptedException {
        var limits = new RandomLimits(7).stream().limit(20_000).toList();

        assertThat(DeadlineCheck.differing(new Oracle(folder, DeadlineCheck.RULES, DeadlineCheck.CALENDAR), limits))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            adjudication.csv | ,15,DAYS,,,O81             | the answer period lasts a day longer
            counting.csv     | ADJ-10,,AT_LEAST_BEFORE,true, | nothing differs but for natural days
            counting.csv     | ADJ-08,,AFTER,true,        | the answer period is no longer rolled on
            """)
    void noticesAChangedRule(String table, String from, String what) throws IOException, InterruptedException {
        var limits = new RandomLimits(7).stream().limit(20_000).toList();
        var perturbed =
                Oracle.perturbed(DeadlineCheck.RULES, Files.createDirectory(folder.resolve("rules")), table, from);
        var differing = DeadlineCheck.differing(new Oracle(folder, perturbed, DeadlineCheck.CALENDAR), limits);

        assertThat(differing.isEmpty()).as(what).isEqualTo(from.startsWith("ADJ-10"));
    }
}
