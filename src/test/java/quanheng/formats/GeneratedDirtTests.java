package quanheng.formats;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import quanheng.rights.Particulars;

/// Every dirty row of a made register comes to what its manifest says.
class GeneratedDirtTests {
    /// Dirt, the field at which it is found, the fault; `-` where it is mended without a word.
    private static final Map<String, String> FAULTS = Map.ofEntries(
            Map.entry("校验位错误", "NUMBER CHECK_CHARACTER"),
            Map.entry("申请号为空", "NUMBER MISSING"),
            Map.entry("注册号为空", "NUMBER MISSING"),
            Map.entry("不存在的日期", "FILED_ON NO_SUCH_DAY"),
            Map.entry("授权早于申请", "GRANTED_ON BEFORE_FILING"),
            Map.entry("注册早于申请", "GRANTED_ON BEFORE_FILING"),
            Map.entry("类型与号码不符", "CATEGORY CONTRADICTS_NUMBER"),
            Map.entry("类别越界", "NICE_CLASS OUT_OF_RANGE"),
            Map.entry("列数不足", "ROW COLUMNS"),
            Map.entry("乱码", "TITLE GARBLED"),
            Map.entry("无效分类号", "MAIN_CLASS MALFORMED"),
            Map.entry("信用代码错误", "CREDIT_CODE"),
            Map.entry("旧地区代码", "REGION"));

    @TempDir
    static Path folder;

    @BeforeAll
    static void make() throws IOException, InterruptedException {
        GeneratedRegister.make(folder, "--patents", "2000", "--dirty", "0.2", "--dup", "0.05", "--abstract", "short");
    }

    @Test
    void patentsComeToWhatTheManifestSays() throws IOException {
        agree("patents");
    }

    @Test
    void trademarksComeToWhatTheManifestSays() throws IOException {
        agree("trademarks");
    }

    private static void agree(String name) throws IOException {
        var manifest = GeneratedRegister.manifest(folder, name + ".csv");
        var profile = Formats.profile(name).toldUntil(GeneratedRegister.UNTIL);
        var rows = GeneratedRegister.rows(folder.resolve(name + ".csv"), profile, GeneratedRegister.terms());
        var wrong = new HashMap<String, String>();
        for (var row : rows) {
            var dirt = manifest.get(row.number());
            var action = dirt == null ? "ok" : dirt.action();
            var kind = dirt == null ? "" : dirt.kind();
            var said = said(row);
            var isRight = switch (action) {
                case "reject" -> row instanceof Row.Refused && said.contains(FAULTS.get(kind));
                case "warn" ->
                    row instanceof Row.Told && said.stream().anyMatch(one -> one.startsWith(FAULTS.get(kind)));
                default -> row instanceof Row.Told && said.isEmpty();
            };
            if (!isRight) {
                wrong.putIfAbsent(action + " " + kind, row.toString());
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(manifest.values().stream().map(GeneratedRegister.Dirt::kind).distinct())
                .hasSizeGreaterThan(14);
    }

    private static Set<String> said(Row row) {
        List<Problem> problems = switch (row) {
            case Row.Told told -> told.warnings();
            case Row.Refused refused -> refused.problems();
            case Row.Happened happened -> happened.warnings();
            case Row.Introduced introduced -> introduced.warnings();
        };
        return problems.stream()
                .map(problem -> problem.field() + " " + problem.fault())
                .collect(toSet());
    }

    @Test
    void repeatedRowsInOtherSpellingsComeOutEqual() throws IOException {
        var manifest = GeneratedRegister.manifest(folder, "patents.csv");
        var rows = GeneratedRegister.rows(
                folder.resolve("patents.csv"), Formats.profile("patents"), GeneratedRegister.terms());
        var byNumber = rows.stream()
                .filter(Row.Told.class::isInstance)
                .map(Row.Told.class::cast)
                .filter(told -> {
                    var dirt = manifest.get(told.number());
                    return dirt == null
                            || (dirt.action().equals("dup") && !dirt.kind().contains("较旧快照"));
                })
                .collect(groupingBy(told -> told.particulars().number(), mapping(told -> new Content(told), toSet())));

        assertThat(byNumber.values())
                .allSatisfy(contents -> assertThat(contents).hasSize(1));
        assertThat(manifest.values())
                .filteredOn(dirt -> dirt.action().equals("dup"))
                .hasSizeGreaterThan(50);
    }

    private record Content(Particulars particulars, List<?> events) {
        Content(Row.Told told) {
            this(told.particulars(), told.events());
        }
    }

    @Test
    void aCountyOfOldIsMendedByTheAddress() throws IOException {
        var manifest = GeneratedRegister.manifest(folder, "patents.csv");
        var rows = GeneratedRegister.rows(
                folder.resolve("patents.csv"), Formats.profile("patents"), GeneratedRegister.terms());

        assertThat(rows)
                .filteredOn(row -> manifest.containsKey(row.number())
                        && manifest.get(row.number()).kind().equals("旧地区代码"))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(((Row.Told) row).particulars().regionCode()).isNotEqualTo("440782"));
    }
}
