package quanheng.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationNumberTests {
    @ParameterizedTest(name = "{0} is {1}, consistent: {2}, because {3}")
    @CsvSource(textBlock = """
        CN201110307939.9, 201110307939.9, true,  a prefix does not count
        ZL201610209325.X, 201610209325.X, true,  a remainder of ten is X
        201610209325x,    201610209325.X, true,  point and case do not count
        ２０１１１０３０７９３９．９, 201110307939.9, true, neither does width
        2011 1030 7939.9, 201110307939.9, true,  nor spaces
        94107432.3,       94107432.3,     true,  eight digits before October 2003
        201110307939.8,   201110307939.8, false, the check character is 9
        201110307993.9,   201110307993.9, false, two neighbours are swapped
        20111030793.9,    ,               false, eleven digits are no number
        '',               ,               false, nothing is no number
        """)
    void readsAndChecks(String printed, String plain, boolean consistent, String because) {
        var number = ApplicationNumber.of(printed);

        assertThat(number.map(ApplicationNumber::toString).orElse(null))
                .as(because)
                .isEqualTo(plain);
        assertThat(number.filter(ApplicationNumber::isConsistent).isPresent())
                .as(because)
                .isEqualTo(consistent);
    }

    @ParameterizedTest(name = "{0} is a {1} of {2}")
    @CsvSource(textBlock = """
        201110307939.9, INVENTION,     2011
        201220499478.X, UTILITY_MODEL, 2012
        94107432.3,     INVENTION,     1994
        00242753.2,     UTILITY_MODEL, 2000
        201980012345.6, INVENTION,     2019
        201930012345.6, DESIGN,        2019
        """)
    void tellsKindAndYear(String printed, PatentKind kind, int year) {
        var number = ApplicationNumber.of(printed).orElseThrow();

        assertThat(number.kind()).isEqualTo(kind);
        assertThat(number.year()).isEqualTo(year);
    }

    @Test
    void agreesWithRealNumbers() throws IOException {
        var file = Path.of("../shared/data/cn_appno/cn_application_number_vectors.csv");
        assumeTrue(Files.exists(file), "skipped: the list of real numbers " + file + " is not there");

        var lines = Files.readAllLines(file);

        assertThat(lines).hasSizeGreaterThan(500);
        assertThat(lines.subList(1, lines.size())).allSatisfy(line -> {
            var fields = line.split(",", 3);
            var number = ApplicationNumber.of(fields[0]).orElseThrow();
            assertThat(number.isConsistent()).isEqualTo(fields[1].equals("Y"));
        });
    }
}
