package quanheng.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.OfficeTest;
import quanheng.imports.Importing;
import quanheng.imports.Imports;
import quanheng.imports.Mode;
import quanheng.indicators.CountedRecord;
import quanheng.indicators.Criterion;
import quanheng.indicators.Explanation.Ground;
import quanheng.indicators.Indicators;
import quanheng.indicators.Measure;
import quanheng.indicators.Phrases;
import quanheng.indicators.Selection;
import quanheng.indicators.Span;
import quanheng.parties.Decisions;
import quanheng.parties.OwnerFilter;
import quanheng.parties.Owners;
import quanheng.shell.ChangedMeanwhileException;

/// Who of a roster holds what on a day; each test keeps a roster of its own.
@OfficeTest
class CoverageTests {
    private static final String PATENTS = """
            申请号,专利名称,专利类型,申请日,授权公告日,申请人,统一社会信用代码,地区代码,法律状态,失效日
            201510300001.2,一种覆灯,发明专利,2015-01-04,2018-01-02,江门市覆甲灯具有限公司,,440703,有效,
            202420300002.1,一种覆罩,实用新型,2024-01-05,2024-09-05,江门市覆乙灯具有限公司,,440703,有效,
            201010300003.9,一种覆座,发明专利,2010-01-06,2012-09-05,江门市覆丁灯具有限公司,,440704,未缴年费终止,2020-01-06
            202420300004.0,一种覆环,实用新型,2024-01-05,2024-09-05,江门市覆己旧厂有限公司,,440703,有效,
            """;
    private static final String MARKS = """
            注册号,国际分类,商标名称,商标类型,注册人,申请日,初审公告日,注册公告日,专用期起,专用期止,商品服务,商标状态,失效日,地区代码
            99300101,11,覆甲,普通商标,江门市覆甲灯具有限公司,2019-03-15,2019-10-13,2020-01-14,2020-01-14,2030-01-13,电灯,已注册,,440703
            99300102,11,覆丙,普通商标,江门市覆丙灯具有限公司,2019-03-15,2019-10-13,2020-01-14,2020-01-14,2030-01-13,电灯,已注册,,440703
            """;
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final String CLERK = "data-clerk";

    @Autowired
    private Imports imports;

    @Autowired
    private Rosters rosters;

    @Autowired
    private Joining joining;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Phrases phrases;

    @Autowired
    private Owners owners;

    @Autowired
    private Decisions decisions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Clock clock;

    @Test
    void nameWhoLacksAMarkOrAPatent() {
        importRights();
        join("cover-both", "江门市覆甲灯具有限公司", "江门市覆乙灯具有限公司", "江门市覆丙灯具有限公司", "江门市覆丁灯具有限公司");
        var both = selection("cover-both", DAY, null, "INVENTION,UTILITY_MODEL,DESIGN", "TRADEMARK");

        var counted = covered().count("records", both);

        assertThat(names(both)).as("only one holds both").containsExactly("江门市覆甲灯具有限公司");
        assertThat(counted.value()).isEqualByComparingTo("1");
        assertThat(counted.notes().stream().map(note -> phrases.words(note, Locale.SIMPLIFIED_CHINESE)))
                .containsExactly("不符合的 3 家：江门市覆丁灯具有限公司, 江门市覆丙灯具有限公司, 江门市覆乙灯具有限公司");
        assertThat(covered().explain(both, "江门市覆乙灯具有限公司").orElseThrow().grounds())
                .as("a patent and no mark")
                .extracting(Ground::holds)
                .containsExactly(true, true, false);
        assertThat(words(both, "江门市覆乙灯具有限公司")).isEqualTo("2024-01-01 起在册; 持有 1 件; 一件也没有");
        assertThat(names(selection("cover-both", DAY, null, "INVENTION,UTILITY_MODEL,DESIGN")))
                .as("a lapsed patent is none; a utility model is one")
                .containsExactly("江门市覆乙灯具有限公司", "江门市覆甲灯具有限公司");
        assertThat(names(selection("cover-both", LocalDate.of(2019, 12, 31), null, "INVENTION")))
                .as("nobody was on the roster yet")
                .isEmpty();
    }

    @Test
    void lookUpTheRosterOfTheDay() {
        importRights();
        var ids = join("cover-change", "江门市覆甲灯具有限公司", "江门市覆丙灯具有限公司");
        var before = clock.instant();
        rosters.end(ids.getLast(), LocalDate.of(2025, 3, 31), CLERK);
        joining.join(
                roster("cover-change"),
                List.of(new Typed(0, "江门市覆乙灯具有限公司", "", "440703", "2025-05-01", "", "")),
                CLERK);

        assertThat(on("cover-change", "2025-03-31", null)).as("its last day").isEqualTo(2);
        assertThat(on("cover-change", "2025-04-01", null)).as("the day after").isEqualTo(1);
        assertThat(on("cover-change", "2025-05-01", null)).as("another joined").isEqualTo(2);
        assertThat(on("cover-change", "2025-06-30", before))
                .as("neither was known then")
                .isEqualTo(2);
        assertThat(names(selection("cover-change", DAY, null, "UTILITY_MODEL"))).containsExactly("江门市覆乙灯具有限公司");
        assertThat(names(selection("cover-change", DAY, before, "TRADEMARK")))
                .as("as known before the change")
                .containsExactly("江门市覆丙灯具有限公司", "江门市覆甲灯具有限公司");
        assertThat(joined("cover-change")).as("one joined within the year").isEqualTo(1);
    }

    @Test
    void endAMembershipOnceAndEraseNone() {
        var ids = join("cover-end", "江门市覆癸有限公司");
        rosters.end(ids.getLast(), LocalDate.of(2025, 3, 31), CLERK);

        assertThatThrownBy(() -> rosters.end(ids.getLast(), LocalDate.of(2025, 4, 30), CLERK))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThatThrownBy(() -> database.sql("delete from rosters.member where id = :id")
                        .param("id", ids.getLast())
                        .update())
                .as("nothing is erased")
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void countWhatIsHeldUnderAnotherNameOfTheOwner() {
        importRights();
        join("cover-kin", "江门市覆戊灯具有限公司");
        var selection = selection("cover-kin", DAY, null, "UTILITY_MODEL");
        assertThat(names(selection)).isEmpty();
        var before = clock.instant();

        decisions.merge(owner("江门市覆己旧厂有限公司"), owner("江门市覆戊灯具有限公司"), "更名", CLERK);

        assertThat(names(selection)).containsExactly("江门市覆戊灯具有限公司");
        assertThat(names(selection.knownAt(before)))
                .as("nobody knew they were one")
                .isEmpty();
    }

    @Test
    void compareTwoRosters() {
        join("cover-scale", "江门市覆庚有限公司", "江门市覆辛有限公司");
        join("cover-standard", "江门市覆辛有限公司", "江门市覆壬有限公司");
        var selection = new Selection(
                List.of(Criterion.is("roster", "cover-scale"), Criterion.is("also-on", "cover-standard")),
                "440703",
                Span.on(DAY),
                null);

        assertThat(names(selection)).containsExactly("江门市覆辛有限公司");
        assertThat(covered().byRegion("records", selection)).containsOnlyKeys("440703");
        assertThat(names(selection.in("440704"))).isEmpty();
    }

    @Test
    void saySoWhereNobodyWasEverPutOnARoster() {
        rosters.add(new Roster("cover-empty", "空名录", "Empty", Roster.Kind.FIRMS, "示例", true), CLERK);

        assertThat(covered()
                        .count("records", selection("cover-empty", DAY, null, "INVENTION"))
                        .value())
                .as("no data, which is not 0")
                .isNull();
        assertThatThrownBy(() -> covered().count("records", selection("no-such", DAY, null, "INVENTION")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void importRights() {
        Importing.run(imports, "cover-patents.csv", PATENTS.getBytes(StandardCharsets.UTF_8), Mode.GOOD_ROWS);
        Importing.run(imports, "cover-marks.csv", MARKS.getBytes(StandardCharsets.UTF_8), Mode.GOOD_ROWS);
    }

    private List<Long> join(String id, String... names) {
        rosters.add(new Roster(id, id, id, Roster.Kind.FIRMS, "示例", true), CLERK);
        var typed = List.of(names).stream()
                .map(name -> new Typed(0, name, "", "440703", "2024-01-01", "", ""))
                .toList();
        return switch (joining.join(roster(id), typed, CLERK)) {
            case Outcome.Joined(var ids) -> ids;
            case Outcome.Wrong(var problems) -> throw new AssertionError(problems);
        };
    }

    private Roster roster(String id) {
        return rosters.find(id).orElseThrow();
    }

    private int owner(String name) {
        return owners.search(new OwnerFilter(name, "", ""), 0, 1).getFirst().id();
    }

    private Measure covered() {
        return indicators.measure("rosters.covered");
    }

    private static Selection selection(String roster, LocalDate day, @Nullable Instant knownAt, String... holds) {
        var where = new java.util.ArrayList<Criterion>();
        where.add(Criterion.is("roster", roster));
        for (var any : holds) {
            where.add(Criterion.is("holds", any.split(",")));
        }
        return new Selection(where, "", Span.on(day), knownAt);
    }

    private List<String> names(Selection selection) {
        return covered().records(selection, 0, 100).stream()
                .map(CountedRecord::words)
                .toList();
    }

    private int on(String roster, String day, @Nullable Instant knownAt) {
        var selection =
                new Selection(List.of(Criterion.is("roster", roster)), "", Span.on(LocalDate.parse(day)), knownAt);
        var value = indicators
                .measure("rosters.members")
                .count("records", selection)
                .value();
        return value == null ? -1 : value.intValueExact();
    }

    private int joined(String roster) {
        var year = new Span(LocalDate.of(2025, 1, 1), DAY);
        var selection = new Selection(List.of(Criterion.is("roster", roster)), "", year, null);
        var value =
                indicators.measure("rosters.joined").count("records", selection).value();
        return value == null ? -1 : value.intValueExact();
    }

    private String words(Selection selection, String record) {
        return covered().explain(selection, record).orElseThrow().grounds().stream()
                .map(ground -> phrases.words(ground.because(), Locale.SIMPLIFIED_CHINESE))
                .collect(Collectors.joining("; "));
    }
}
