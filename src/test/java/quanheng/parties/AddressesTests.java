package quanheng.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;

@OfficeTest
class AddressesTests {
    private static final Path AREAS = Path.of("../shared/data/admin_divisions/areas.csv");
    private static final Path HISTORY = Path.of("../shared/data/gb2260_history");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    Addresses addresses;

    @Autowired
    Parks parks;

    @ParameterizedTest(name = "{0} on {1} is {2} by {3}, because {4}")
    @CsvSource(textBlock = """
        广东省江门市新会区会城街道冈州大道1号,   2020-01-01, 440705, COUNTY,   all three are printed
        529100 广东省江门市新会区会城镇,         2020-01-01, 440705, COUNTY,   a postcode stands in front
        廣東省江門市新會區會城街道,             2020-01-01, 440705, COUNTY,   Traditional characters
        广东江门新会区会城,                     2020-01-01, 440705, COUNTY,   province and city cut short
        江门市江海路1号,                         2020-01-01, 440700, CITY,     a road is no district
        广东省江门市新会市会城镇,               2020-01-01, 440705, RENAMED,  a former name
        广东省新会市会城镇,                     2020-01-01, 440705, RENAMED,  a former name without its city
        广东省江门市新会市会城镇,               2000-01-01, 440782, COUNTY,   the name of that day
        广东省江门市新会区会城镇,               2000-01-01, 440782, RENAMED,  a name of later
        广东省江门市新会市会城镇,               2002-06-21, 440782, COUNTY,   the last day before the change
        广东省江门市新会区会城镇,               2002-06-22, 440705, COUNTY,   the day of the change
        北京市崇文区永定门外大街,               2020-01-01, 110101, MERGED,   merged by the table
        北京市崇文区永定门外大街,               2010-06-30, 110103, COUNTY,   not yet merged
        江苏省连云港市新浦区海连中路,           2020-01-01, 320706, MERGED,   merged by the table
        江苏省连云港市赣榆县青口镇,             2020-01-01, 320707, RENAMED,  recoded under the same name
        四川省重庆市沙坪坝区,                   2020-01-01, 500106, COUNTY,   moved with its municipality
        广西壮族自治区横县,                     2024-01-01, 450181, RENAMED,  a name of one character
        广东省东莞市长安镇,                     2020-01-01, 441900, CITY,     a city without counties
        湖北省仙桃市,                           2020-01-01, 429004, COUNTY,   a county without a city
        上海市浦东新区张江路,                   2020-01-01, 310115, COUNTY,   a municipality
        广东省,                                 2020-01-01, 440000, PROVINCE, nothing but a province
        海州区朝阳路,                           2020-01-01, '',     AMBIGUOUS, two places bear the name
        江苏省海州区朝阳路,                     2020-01-01, 320706, COUNTY,   the province tells which
        河北省石家庄市郊区,                     2020-01-01, 130100, NOT_DEDUCIBLE, divided among several
        No. 1 Main Street,                       2020-01-01, '',     NOTHING,  no region
        """)
    void areAttributed(String address, LocalDate on, String code, Attribution.Because by, String because) {
        var told = addresses.attribute(address, on);

        assertThat(told.code()).as(because).isEqualTo(code);
        assertThat(told.because()).as(because).isEqualTo(by);
    }

    @ParameterizedTest(name = "{0} on {1} is {2} by {3}")
    @CsvSource(textBlock = """
        440782, 2020-01-01, 440705, RENAMED
        440705, 2000-01-01, 440782, RENAMED
        440705, 2020-01-01, 440705, COUNTY
        320705, 2020-01-01, 320706, MERGED
        130106, 2020-01-01, 130100, NOT_DEDUCIBLE
        999999, 2020-01-01, '',     NOTHING
        """)
    void followCodes(String code, LocalDate on, String then, Attribution.Because by) {
        assertThat(addresses.succeed(code, on)).satisfies(told -> {
            assertThat(told.code()).isEqualTo(then);
            assertThat(told.because()).isEqualTo(by);
        });
    }

    @Test
    void lieInParksByTheOfficesTable() {
        var zone = parks.keep(
                new Park(0, "甲园", "440704", "440700", List.of("甲高新技术开发区"), false, LocalDate.of(2015, 1, 1), null),
                "data-clerk");
        var moved = parks.keep(
                new Park(0, "乙镇划归", "440703", "440700", List.of("乙乙镇"), true, LocalDate.of(2024, 3, 1), null),
                "data-clerk");
        var inZone = "广东省江门市甲高新技术开发区1号";
        var inTown = "广东省江门市鹤山市乙乙镇";

        assertThat(addresses.attribute(inZone, TODAY))
                .extracting(Attribution::code, Attribution::because, Attribution::by)
                .containsExactly("440704", Attribution.Because.PARK, "甲园");
        assertThat(addresses
                        .county(inZone, LocalDate.of(2014, 12, 31))
                        .orElseThrow()
                        .code())
                .isEqualTo("440700");
        assertThat(addresses.attribute("江门市蓬江区甲高新技术开发区", TODAY))
                .extracting(Attribution::code, Attribution::conflict)
                .containsExactly("440703", "甲园");
        assertThat(addresses.attribute(inTown, LocalDate.of(2024, 2, 29)).code())
                .isEqualTo("440784");
        assertThat(addresses.attribute(inTown, LocalDate.of(2024, 3, 1)))
                .extracting(Attribution::code, Attribution::because)
                .containsExactly("440703", Attribution.Because.MOVED);

        parks.end(zone.id(), "data-clerk");
        parks.end(moved.id(), "data-clerk");
        assertThat(addresses.attribute(inTown, TODAY).code()).isEqualTo("440784");
        assertThat(parks.all()).doesNotContain(zone, moved);
    }

    @Test
    void findEveryCountyOfTheCountryByItsFullAddress() throws IOException {
        assumeTrue(Files.exists(AREAS), "skipped: the divisions " + AREAS + " are not there");
        var on = LocalDate.of(2024, 1, 1);
        var provinces = names(AREAS.resolveSibling("provinces.csv"));
        var cities = names(AREAS.resolveSibling("cities.csv"));
        var wrong = new ArrayList<String>();
        var count = 0;
        try (var rows = CsvReader.builder().ofNamedCsvRecord(AREAS)) {
            for (var row : rows) {
                var city = cities.getOrDefault(row.getField("cityCode"), "");
                var hasCity = !city.matches("市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划");
                var address = provinces.get(row.getField("provinceCode"))
                        + (hasCity ? city : "")
                        + row.getField("name")
                        + "建设路1号";
                if (Gazetteer.instance().bearing(row.getField("code")).isEmpty()) {
                    continue;
                }
                count++;
                if (!addresses.attribute(address, on).code().equals(row.getField("code"))) {
                    wrong.add(row.getField("code") + " " + address + " -> " + addresses.attribute(address, on));
                }
            }
        }
        assertThat(count).isGreaterThan(2800);
        assertThat(wrong).isEmpty();
    }

    @Test
    void knowWhatBecameOfMostCodesThatEnded() throws IOException {
        assumeTrue(Files.exists(HISTORY), "skipped: the editions " + HISTORY + " are not there");
        var ended = new ArrayList<String>();
        var lost = new ArrayList<String>();
        for (var line : Files.readAllLines(HISTORY.resolve("199612.tsv"))) {
            var code = line.split("\t")[2];
            if (code.matches("[0-9]{4}(?!00)[0-9]{2}")
                    && !addresses.succeed(code, TODAY).code().equals(code)) {
                ended.add(code);
                if (addresses.succeed(code, TODAY).because() == Attribution.Because.NOT_DEDUCIBLE
                        || addresses.succeed(code, TODAY).code().isEmpty()) {
                    lost.add(code);
                }
            }
        }
        assertThat(ended).hasSizeGreaterThan(500);
        assertThat(lost).hasSizeLessThan(ended.size() / 5);
    }

    @Test
    void areReadQuickly() {
        var all = List.of(
                "广东省江门市新会区会城街道冈州大道1号",
                "广东省江门市蓬江区棠下镇龙溪路281号",
                "江苏省连云港市新浦区海连中路",
                "529100 广东省江门市新会市会城镇",
                "北京市海淀区中关村大街甲59号");
        var count = 0;
        for (var round = 0; round < 40_000; round++) {
            count += addresses
                    .attribute(all.get(round % all.size()), TODAY)
                    .code()
                    .length();
        }
        var start = System.nanoTime();
        for (var round = 0; round < 500_000; round++) {
            count += addresses
                    .attribute(all.get(round % all.size()), TODAY)
                    .code()
                    .length();
        }
        var rate = 500_000 * 1e9 / (System.nanoTime() - start);

        System.out.printf("%,.0f addresses a second%n", rate);
        assertThat(count).isEqualTo(540_000 * 6);
        assertThat(rate).isGreaterThan(100_000);
    }

    private static java.util.Map<String, String> names(Path file) throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().collect(Collectors.toMap(row -> row.getField("code"), row -> row.getField("name")));
        }
    }
}
