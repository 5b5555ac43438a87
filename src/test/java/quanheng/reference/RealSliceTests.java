package quanheng.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static quanheng.reference.AttributionTests.attribution;
import static quanheng.reference.AttributionTests.read;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Attributes the main classes of the real patents and counts them again in another way.
class RealSliceTests {
    private static final List<String> SLICES =
            List.of("cn_patents/slice_jiangmen.csv", "cn_patents/dev_slice_2pct.csv");

    @Test
    void countsTheRealSliceByFieldAsARegexOverTheRowsDoes() throws IOException {
        var attribution = attribution(Map.of(
                Kind.TECHNOLOGY_FIELDS, read(Kind.TECHNOLOGY_FIELDS, RealFile.paper("wipo_ipc35/ipc_technology.csv"))));
        var rows = RealFile.rows("wipo_ipc35/ipc_technology.csv").stream()
                .collect(Collectors.toMap(
                        row -> Pattern.compile(
                                row.get("IPC_code").replace(" ", "").replace("%", ".*")),
                        row -> Integer.valueOf(row.get("Field_number"))));
        var expected = new TreeMap<Integer, Integer>();
        var counted = new TreeMap<Integer, Integer>();
        for (var symbol : symbols()) {
            counted.merge(attribution.field(symbol), 1, Integer::sum);
            var field = rows.entrySet().stream()
                    .filter(row -> row.getKey().matcher(symbol).matches())
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(0);
            expected.merge(field, 1, Integer::sum);
        }

        assertThat(counted).isEqualTo(expected).hasSizeGreaterThan(30);
        System.out.println("fields of the real slices: " + counted);
    }

    @Test
    void countsTheRealSliceByStrategicIndustryAsARegexOverTheRowsDoes() throws IOException {
        var attribution = attribution(Map.of(
                Kind.STRATEGIC_INDUSTRIES,
                read(Kind.STRATEGIC_INDUSTRIES, RealFile.paper("sei_ipc_concordance/sei_ipc_rules_2021.csv"))));
        var rules = RealFile.rows("sei_ipc_concordance/sei_ipc_rules_2021.csv").stream()
                .map(NaiveRule::new)
                .toList();
        var expected = new TreeMap<String, Integer>();
        var counted = new TreeMap<String, Integer>();
        for (var symbol : symbols()) {
            attribution
                    .answers(Kind.STRATEGIC_INDUSTRIES, symbol)
                    .forEach(answer -> counted.merge(answer.code() + (answer.isSure() ? "" : "?"), 1, Integer::sum));
            naive(rules, symbol).forEach(code -> expected.merge(code, 1, Integer::sum));
        }

        assertThat(counted).isEqualTo(expected).hasSizeGreaterThan(30);
        System.out.println("strategic industries of the real slices: " + counted);
    }

    /// A row of the real table as two regular expressions.
    record NaiveRule(String code, Pattern included, Pattern excluded) {
        NaiveRule(RealFile.Row row) {
            this(
                    row.get("sei_code") + (row.get("keyword_condition").equals("N") ? "" : "?"),
                    pattern(row.get("ipc_include")),
                    pattern(row.get("ipc_exclude")));
        }

        private static Pattern pattern(String written) {
            return Pattern.compile(
                    written.isEmpty() ? "-" : written.replace("*", ".*").replace(" ", "|"));
        }

        boolean means(String symbol) {
            return included.matcher(symbol).matches()
                    && !excluded.matcher(symbol).matches();
        }
    }

    private static List<String> naive(List<NaiveRule> rules, String symbol) {
        var codes = rules.stream()
                .filter(rule -> rule.means(symbol))
                .map(NaiveRule::code)
                .distinct()
                .toList();
        return codes.stream()
                .filter(code -> !code.endsWith("?") || !codes.contains(code.substring(0, code.length() - 1)))
                .toList();
    }

    private static List<String> symbols() throws IOException {
        var symbols = new ArrayList<String>();
        for (var slice : SLICES) {
            RealFile.rows(slice).forEach(row -> symbols.add(row.get("ipc_main")));
        }
        return symbols;
    }

    @Test
    void reportsTheRealSymbolsThatTheEditionNoLongerHas() throws IOException {
        var attribution = attribution(Map.of(
                Kind.IPC,
                read(
                        Kind.IPC,
                        RealFile.paper("ipc_zh/ipc_zh_full.tsv"),
                        RealFile.paper("ipc_zh/ipc_zh_supplement.tsv"))));
        var codes = RealFile.rows("ipc_zh/ipc_zh_full.tsv").stream()
                .map(row -> row.get("code"))
                .collect(Collectors.toSet());
        var gone = new ArrayList<String>();
        for (var symbol : symbols()) {
            switch (attribution.state(symbol)) {
                case SymbolState.Current current -> assertThat(codes).contains(current.symbol());
                case SymbolState.NotInEdition not -> {
                    assertThat(codes).doesNotContain(not.symbol());
                    gone.add(not.symbol());
                }
                case SymbolState.Malformed not -> assertThat(not.written()).isEmpty();
                case SymbolState.NotCovered not -> throw new AssertionError(not);
            }
        }

        assertThat(gone).contains("G06F17/30", "H01L21/02", "F24J2/48").hasSizeGreaterThan(300);
        System.out.println("real symbols not in the edition: " + gone.size());
    }

    @Test
    void answersAMillionSymbolsASecond() throws IOException {
        var attribution = attribution(Map.of(
                Kind.TECHNOLOGY_FIELDS, read(Kind.TECHNOLOGY_FIELDS, RealFile.paper("wipo_ipc35/ipc_technology.csv"))));
        var symbols = symbols();
        var sum = 0L;
        for (var round = 0; round < 300; round++) {
            for (var symbol : symbols) {
                sum += attribution.field(symbol);
            }
        }
        var processor = ManagementFactory.getThreadMXBean();
        var start = processor.getCurrentThreadCpuTime();
        for (var round = 0; round < 700; round++) {
            for (var symbol : symbols) {
                sum += attribution.field(symbol);
            }
        }
        var seconds = (processor.getCurrentThreadCpuTime() - start) / 1e9;

        assertThat(sum).isPositive();
        var rate = 700L * symbols.size() / seconds;
        System.out.printf("%.1f million symbols a second%n", rate / 1e6);
        assertThat(rate).isGreaterThan(1e6);
    }
}
