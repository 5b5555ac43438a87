package quanheng.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.evidence.Evidence;

/// The real publications of Jiangmen's firms.
@OfficeTest
class JiangmenTests {
    private static final Map<String, PatentKind> KINDS =
            Map.of("发明", PatentKind.INVENTION, "实用新型", PatentKind.UTILITY_MODEL);

    @Autowired
    PatentImport imports;

    @Autowired
    Registers registers;

    @Autowired
    Evidence evidence;

    @Test
    void areImportedWholeAndOnce() throws IOException {
        var file = evidence.keep("江门.csv", JiangmenFile.bytes(), "data-clerk").id();
        imports.run(file, Mode.ALL_OR_NOTHING, "data-clerk");

        var again = imports.run(file, Mode.ALL_OR_NOTHING, "data-clerk");

        assertThat(again)
                .isInstanceOfSatisfying(
                        Import.Imported.class,
                        done -> assertThat(done.batch().totals()).isEqualTo(new Totals(0, 434, 0)));
        var numbers = JiangmenFile.rows().stream()
                .map(row -> row.getField("publication_number"))
                .collect(Collectors.toSet());
        assertThat(numbers)
                .hasSize(434)
                .allSatisfy(number -> assertThat(registers.find(number)).isPresent());
    }

    @ParameterizedTest(name = "{0} of {1} filed {2} to {3}")
    @CsvSource(textBlock = """
        INVENTION,     440700, 2013, 2016
        INVENTION,     440700, 2003, 2016
        INVENTION,     440783, 2003, 2016
        INVENTION,     440000, 2013, 2016
        UTILITY_MODEL, 440700, 2016, 2016
        UTILITY_MODEL, 440705, 2003, 2016
        """)
    void areCountedAsAnIndependentReaderCountsThem(PatentKind kind, String region, int from, int to)
            throws IOException {
        imports.run(evidence.keep("江门.csv", JiangmenFile.bytes(), "data-clerk").id(), Mode.GOOD_ROWS, "data-clerk");
        var prefix = region.replaceAll("(00)+$", "");
        var independent = JiangmenFile.rows().stream()
                .filter(row -> KINDS.get(row.getField("patent_type")) == kind)
                .filter(row -> row.getField("applicant_region_code").startsWith(prefix))
                .filter(row -> Integer.parseInt(row.getField("application_year")) >= from)
                .filter(row -> Integer.parseInt(row.getField("application_year")) <= to)
                .map(row -> row.getField("publication_number"))
                .collect(Collectors.toSet());

        var filter = new PatentFilter(kind, region, from, to, null, "");
        var listed = registers.list(filter, 0, 1000).stream()
                .map(Patent::publicationNumber)
                .collect(Collectors.toSet());

        assertThat(listed).containsAll(independent).hasSize((int) registers.count(filter));
        assertThat(without(listed)).isEqualTo(independent);
    }

    @Test
    void areFoundByWords() throws IOException {
        imports.run(evidence.keep("江门.csv", JiangmenFile.bytes(), "data-clerk").id(), Mode.GOOD_ROWS, "data-clerk");

        assertThat(registers.list(new PatentFilter(null, "", null, null, null, "硅酸盐绿色荧光粉"), 0, 10))
                .extracting(Patent::publicationNumber)
                .contains("CN102337122A");
        assertThat(registers.count(new PatentFilter(null, "", null, null, null, "100%_'\\")))
                .isZero();
        assertThat(registers.events("CN102337122A"))
                .extracting(RightEvent::kind, RightEvent::year)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(EventKind.FILED, 2011),
                        org.assertj.core.groups.Tuple.tuple(EventKind.PUBLISHED, 2012));
    }

    /// Other tests of the same office add publications of their own, all of the series 98.
    private static Set<String> without(Set<String> numbers) {
        return numbers.stream().filter(number -> !number.startsWith("CN98")).collect(Collectors.toSet());
    }
}
