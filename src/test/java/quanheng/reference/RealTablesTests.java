package quanheng.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Reads the real tables as they are and compares with the same rows read in another way.
class RealTablesTests {
    private static Content read(Kind kind, String... files) throws IOException {
        var papers = new java.util.ArrayList<Order.Paper>();
        for (var file : files) {
            papers.add(RealFile.paper(file));
        }
        return ContentReader.read(kind, StartingSet.entries(kind), papers);
    }

    /// Entries by code; one that is not there fails the test.
    record Entries(Map<String, Entry> all) {
        Entry get(String code) {
            return Objects.requireNonNull(all.get(code), code);
        }
    }

    private static Entries byCode(Content content) {
        return new Entries(content.entries().stream().collect(Collectors.toMap(Entry::code, Function.identity())));
    }

    @Test
    void takeTheIpcWithTitlesAndParents() throws IOException {
        var content = read(Kind.IPC, "ipc_zh/ipc_zh_full.tsv");
        var entries = byCode(content);
        var rows = RealFile.rows("ipc_zh/ipc_zh_full.tsv");

        assertThat(content.problems())
                .as("five rows of a broken code, and nothing else")
                .hasSize(5)
                .allMatch(problem ->
                        problem.fault() == Fault.MALFORMED && problem.value().startsWith("E01D101/"));
        assertThat(content.rows()).isEqualTo(rows.size() - 5);
        assertThat(content.warnings()).extracting(Problem::value).containsOnly("C23C24/00");
        assertThat(rows)
                .filteredOn(row -> !row.get("code").startsWith("E01D101/"))
                .allSatisfy(row -> {
                    var entry = entries.get(row.get("code"));
                    assertThat(entry.title()).isEqualTo(row.get("title_zh"));
                    assertThat(entry.parent())
                            .isEqualTo(row.get("parent").equals("C23C24/00") ? "C23C" : row.get("parent"));
                });
        assertThat(entries.get("B62K11/04").level()).isEqualTo(5);
    }

    @Test
    void knowAbolishedSymbolsOfTheSupplement() throws IOException {
        var content = read(Kind.IPC, "ipc_zh/ipc_zh_full.tsv", "ipc_zh/ipc_zh_supplement.tsv");
        var entries = byCode(content);

        assertThat(RealFile.rows("ipc_zh/ipc_zh_supplement.tsv")).hasSize(9).allSatisfy(row -> {
            assertThat(entries.get(row.get("code")).title()).isEqualTo(row.get("title_zh"));
            assertThat(entries.get(row.get("code")).abolished())
                    .isEqualTo(row.get("status").startsWith("abolished"));
        });
    }

    @Test
    void takeTheFieldsOfTechnology() throws IOException {
        var content = read(Kind.TECHNOLOGY_FIELDS, "wipo_ipc35/ipc_technology.csv");
        var entries = byCode(content);
        var rows = RealFile.rows("wipo_ipc35/ipc_technology.csv");

        assertThat(content.problems()).isEmpty();
        assertThat(content.rules()).hasSize(rows.size());
        assertThat(content.entries()).hasSize(40);
        for (var place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var rule = content.rules().get(place);
            assertThat(rule.code()).isEqualTo(row.get("Field_number"));
            assertThat(rule.included()).containsExactly(row.get("IPC_code").replaceAll("[ %]", "") + "*");
            assertThat(entries.get(rule.code()).english()).isEqualTo(row.get("Field_en"));
            assertThat(entries.get(entries.get(rule.code()).parent()).english()).isEqualTo(row.get("Sector_en"));
        }
        assertThat(entries.get("6").title()).isEqualTo("计算机技术");
    }

    @Test
    void takeTheRulesOfStrategicIndustries() throws IOException {
        var content = read(
                Kind.STRATEGIC_INDUSTRIES,
                "sei_ipc_concordance/sei_branches.csv",
                "sei_ipc_concordance/sei_ipc_rules_2021.csv");
        var entries = byCode(content);
        var rows = RealFile.rows("sei_ipc_concordance/sei_ipc_rules_2021.csv");

        assertThat(content.problems()).isEmpty();
        assertThat(content.rules()).hasSize(303);
        assertThat(content.entries()).hasSize(49);
        for (var place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            var rule = content.rules().get(place);
            assertThat(rule.id()).isEqualTo(row.get("rule_id"));
            assertThat(rule.code()).isEqualTo(row.get("sei_code"));
            assertThat(rule.keywordsNeeded())
                    .isEqualTo(row.get("keyword_condition").equals("Y"));
            assertThat(rule.included())
                    .containsExactlyElementsOf(
                            Arrays.asList(row.get("ipc_include").split(" ")));
            assertThat(String.join(" ", rule.excluded())).isEqualTo(row.get("ipc_exclude"));
            assertThat(entries.get(rule.code()).title()).isEqualTo(row.get("sei_name"));
            assertThat(entries.get(rule.code()).parent()).isEqualTo(row.get("sei_top_code"));
            assertThat(entries.get(row.get("sei_top_code")).title()).isEqualTo(row.get("sei_top_name"));
        }
    }

    @Test
    void takeTheIndustriesOfTheEconomy() throws IOException {
        var content = read(Kind.INDUSTRIES, "gbt4754/gbt4754_2017.csv");
        var entries = byCode(content);
        var levels = List.of("门类", "大类", "中类", "小类");

        assertThat(content.problems()).isEmpty();
        assertThat(content.warnings()).isEmpty();
        assertThat(RealFile.rows("gbt4754/gbt4754_2017.csv")).hasSize(1971).allSatisfy(row -> {
            var entry = entries.get(row.get("code"));
            assertThat(entry.title()).isEqualTo(row.get("name"));
            assertThat(entry.parent()).isEqualTo(row.get("parent"));
            assertThat(entry.level()).isEqualTo(levels.indexOf(row.get("level")) + 1);
        });
    }

    @Test
    void takeNiceGroupsAndGoods() throws IOException {
        var content = read(Kind.NICE, "nice_cn/nice_cn_2018_groups.csv", "nice_cn/nice_cn_2018_items.csv");
        var entries = byCode(content);

        assertThat(content.problems()).isEmpty();
        assertThat(content.rows()).isEqualTo(491 + 11_721);
        assertThat(content.entries()).hasSize(45 + 491 + 10_773);
        assertThat(RealFile.rows("nice_cn/nice_cn_2018_items.csv"))
                .filteredOn(row -> row.get("kind").equals("item"))
                .hasSize(11_230)
                .allSatisfy(row -> {
                    var entry = entries.get(row.get("similar_group") + "." + row.get("code"));
                    assertThat(entry.title().split("; ")).contains(row.get("name_zh"));
                    assertThat(entry.parent()).isEqualTo(row.get("similar_group"));
                });
        assertThat(RealFile.rows("nice_cn/nice_cn_2018_groups.csv")).allSatisfy(row -> {
            assertThat(entries.get(row.get("similar_group")).title()).isEqualTo(row.get("name_zh"));
            assertThat(entries.get(row.get("similar_group")).parent()).isEqualTo(row.get("nice_class"));
        });
        assertThat(entries.get("25").title()).isEqualTo("服装、鞋与帽");
    }

    @Test
    void takeEventCodesOfAllOffices() throws IOException {
        var content = read(
                Kind.EVENT_CODES,
                "legal_status_codes/epo_inpadoc_codes_all_202417.csv",
                "legal_status_codes/cn_event_crosswalk.csv");
        var entries = byCode(content);

        assertThat(content.problems()).isEmpty();
        assertThat(RealFile.rows("legal_status_codes/epo_inpadoc_codes_all_202417.csv"))
                .hasSize(4397)
                .allSatisfy(row -> {
                    var entry = entries.get(row.get("Authority") + "/" + row.get("Event-code"));
                    assertThat(entry.english()).isEqualTo(row.get("Description ENG"));
                    assertThat(entry.note()).isEqualTo((row.get("Event-class") + " " + row.get("Influence")).strip());
                });
        assertThat(RealFile.rows("legal_status_codes/cn_event_crosswalk.csv"))
                .hasSize(35)
                .allSatisfy(row ->
                        assertThat(entries.get("CN/" + row.get("code")).title()).isEqualTo(row.get("event_zh")));
    }

    @Test
    void takePopulationsInPersons() throws IOException {
        var content = read(Kind.POPULATIONS, "population/jiangmen_census.csv");
        var rows = RealFile.rows("population/jiangmen_census.csv");

        assertThat(content.problems()).isEmpty();
        assertThat(content.populations()).hasSize(rows.size());
        for (var place = 0; place < rows.size(); place++) {
            var fact = content.populations().get(place);
            assertThat(fact.regionCode()).isEqualTo(rows.get(place).get("region_code"));
            assertThat(fact.on()).hasToString(rows.get(place).get("date"));
            assertThat(fact.value().doubleValue())
                    .isEqualTo(Double.parseDouble(rows.get(place).get("resident_population_10k")) * 10_000);
            assertThat(fact.source()).isEqualTo(rows.get(place).get("basis"));
            assertThat(fact.measure()).isEqualTo("resident");
        }
    }

    @Test
    void takeDivisionsOfADay() throws IOException {
        var content = read(Kind.DIVISIONS, "gb2260_history/201904.tsv");
        var entries = byCode(content);

        assertThat(content.problems()).isEmpty();
        assertThat(RealFile.rows("gb2260_history/201904.tsv"))
                .hasSize(3219)
                .allSatisfy(
                        row -> assertThat(entries.get(row.get("Code")).title()).isEqualTo(row.get("Name")));
        assertThat(entries.get("440703").parent()).isEqualTo("440700");
        assertThat(entries.get("440700").parent()).isEqualTo("440000");

        var parts = read(
                Kind.DIVISIONS,
                "admin_divisions/provinces.csv",
                "admin_divisions/cities.csv",
                "admin_divisions/areas.csv");
        assertThat(parts.problems()).isEmpty();
        assertThat(byCode(parts).all())
                .containsKeys("440000", "440700", "440703")
                .as("three cities without districts stand in two of the files")
                .hasSize(3348);
    }
}
