package quanheng.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditCodeTests {
    @ParameterizedTest(name = "{0} has the faults [{1}]: {2}")
    @CsvSource(textBlock = """
        91350200776049653A,   '',                          both check characters are right
        91350200776049653a,   '',                          case does not count
        ９１３５０２００７７６０４９６５３Ａ, '',              nor does width
        9135 0200 7760 49653A, '',                         nor do spaces
        91350203M0001QAY9B,   CHECK,                       a real code that fails the standard
        91350200776049653B,   CHECK,                       its last character is A
        91440101MA5CJO4N59,   CHARACTER,                   the standard has no O
        91440101MA5CJQ4N5,    LENGTH,                      seventeen characters
        91440101AM5CJQ4N59,   CHECK ORGANIZATION_CHECK,    two characters are swapped
        '',                   LENGTH,                      nothing is no code
        """)
    void readsAndChecks(String printed, String faults, String because) {
        assertThat(CreditCode.of(printed).faults().stream().map(Enum::name).collect(Collectors.joining(" ")))
                .as(because)
                .isEqualTo(faults);
    }

    @Test
    void tellsWhatStandsInside() {
        var code = CreditCode.of("91350200776049653A");

        assertThat(code.organization()).isEqualTo("776049653");
        assertThat(code.region()).isEqualTo("350200");
        assertThat(CreditCode.of("123").region()).isEmpty();
    }

    @Test
    void agreesWithRealCodes() throws IOException {
        var file = Path.of("../shared/data/uscc/uscc_vectors.csv");
        assumeTrue(Files.exists(file), "skipped: the list of real codes " + file + " is not there");

        var lines = Files.readAllLines(file);

        assertThat(lines).hasSizeGreaterThan(20);
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> {
            var fields = line.split(",", 4);
            var code = CreditCode.of(fields[0]);
            var isLowerCase = !fields[0].equals(fields[0].toUpperCase(java.util.Locale.ROOT));
            assertThat(code.isConsistent()).isEqualTo(isLowerCase || fields[1].equals("Y"));
            if (!fields[2].isEmpty()) {
                assertThat(!code.faults().contains(CreditCode.Fault.ORGANIZATION_CHECK))
                        .isEqualTo(fields[2].equals("Y"));
            }
        });
    }
}
