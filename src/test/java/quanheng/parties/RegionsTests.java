package quanheng.parties;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;

@OfficeTest
class RegionsTests {
    @Autowired
    Regions regions;

    @Autowired
    RegionLoader loader;

    @ParameterizedTest(name = "{0} on {1} is {2}, because {3}")
    @CsvSource(textBlock = """
        000000, 2026-11-20, 全国,     the country has a code
        440700, 2013-09-01, 江门市,   it is in all editions
        440782, 2000-01-01, 新会市,   it was a city at county level
        440705, 2000-01-01, ,         the district is not yet in the edition before
        440705, 2013-09-01, 新会区,   it has been a district since the edition of 2002
        440782, 2013-09-01, ,         the city at county level has ended
        320721, 2013-06-30, 赣榆县,   it was a county
        320707, 2024-01-01, 赣榆区,   it is a district
        320705, 2009-01-01, 新浦区,   it had not yet been merged
        320705, 2024-01-01, ,         it has been merged into 海州区
        310115, 2017-01-01, 浦东新区, it is a district
        810000, 2024-01-01, 香港特别行政区, the list of 2023 leaves it out but it has not ended
        990100, 2024-01-01, 云澜市,   the invented city is there
        """)
    void keepsTheirHistory(String code, LocalDate on, String name, String because) {
        assertThat(regions.find(code, on).map(Region::name).orElse(null))
                .as(because)
                .isEqualTo(name);
    }

    @ParameterizedTest(name = "{0} on {1} means {2}, because {3}")
    @CsvSource(textBlock = """
        江门市,         2014-03-01, 440700,  one region bears the name
        江门,           2014-03-01, 440700,  the last character may be left out
        广东省江门市,   2014-03-01, 440700,  the province in front agrees
        广西江门市,     2014-03-01, '',      there is no such place
        江 门 市,       2014-03-01, 440700,  spaces do not count
        上海市浦东新区, 2017-01-01, 310115,  the municipality in front agrees
        江苏省连云港市海州区, 2024-01-01, 320706, all regions above are in front
        江苏省海州区,   2024-01-01, 320706,  a region above may be left out
        海州区,         2024-01-01, 210902 320706, two places bear the name
        内蒙古,         2024-01-01, 150000,  a province may be cut short
        新浦区,         2024-01-01, '',      it is no more
        市,             2024-01-01, '',      one character names nothing
        临江区,         2024-01-01, 990101,  the invented city has districts
        """)
    void areFoundByName(String words, LocalDate on, String codes, String because) {
        assertThat(regions.named(words, on))
                .as(because)
                .extracting(Region::code)
                .containsExactlyElementsOf(codes.isEmpty() ? List.of() : List.of(codes.split(" ")));
    }

    @Test
    void holdAllThatEverLayInThem() {
        assertThat(regions.within("440700"))
                .containsExactlyInAnyOrder(
                        "440700", "440703", "440704", "440705", "440781", "440782", "440783", "440784", "440785");
        assertThat(regions.within("440000")).contains("440000", "440700", "440705");
        assertThat(regions.within("000000")).hasSizeGreaterThan(3500);
    }

    @Test
    void areLoadedOnceAnEdition() {
        var table = RegionTable.read();

        assertThat(loader.load(table)).isFalse();
        assertThat(table.regions()).hasSizeGreaterThan(4500);
    }

    @Test
    void lieInRegionsThatExist() {
        var table = RegionTable.read();
        var codes = table.regions().stream().map(Region::code).toList();

        assertThat(table.regions())
                .allSatisfy(region -> assertThat(region.parentCode())
                        .satisfiesAnyOf(
                                parent -> assertThat(codes).contains(parent),
                                parent -> assertThat(region.code()).isEqualTo(Region.COUNTRY)));
    }
}
