package quanheng.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.parties.Organization;

/// Which titles a body can ask for.
@EmptyOfficeTest
class CandidateKindsTests {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 30);

    @Autowired
    private CandidateKinds kinds;

    @ParameterizedTest(name = "{0} in {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            示例高新区             | 999998 | PARK                          | a park, though its name ends like a county's
            示例经济开发区管委会   | 999998 | PARK                          | who runs it
            示例机械有限公司       | 999998 | FIRM                          | a firm
            示例县（示例）         | 999998 | COUNTY                        | a remark behind the name is left aside
            示例区人民政府         | 440703 | COUNTY                        | a county's government
            示例市                 | 440700 | CITY,COUNTY                   | a city by its region
            示例市                 | 440703 | COUNTY                        | a city of the county's rank
            示例省                 | 440000 | PROVINCE                      | a province
            示例省                 | 440700 | none                          | a name of a province in a city's region
            示例联合会             | 440703 | COUNTY,PARK,FIRM              | a name that tells nothing, in a county
            示例联合会             | 999998 | PROVINCE,CITY,COUNTY,PARK,FIRM | a name and a region that tell nothing
            """)
    void followNameAndRegion(String name, String region, String wanted, String because) {
        var candidate = new Organization(new UUID(0, 1), name, region, List.of());

        var fits = Arrays.stream(Title.Kind.values())
                .filter(kind -> kinds.fits(candidate, kind, DAY))
                .map(Enum::name)
                .collect(Collectors.joining(","));
        assertThat(fits.isEmpty() ? "none" : fits).as(because).isEqualTo(wanted);
    }
}
