package quanheng.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.OfficeTest;
import quanheng.rights.CreditCode;
import quanheng.rights.Party;

@OfficeTest
class OwnersTests {
    @Autowired
    Owners owners;

    @Autowired
    JdbcClient database;

    @ParameterizedTest(name = "{0} is compared as {1}, because {2}")
    @CsvSource(textBlock = """
        江门市甲（集团）有限公司,   江门市甲(集团)有限公司, brackets have one shape
        江门市甲【集团】有限公司,   江门市甲(集团)有限公司, whichever they are
        ' 江门 市　甲有限公司 ',    江门市甲有限公司,       spaces do not count
        江門市甲實業有限公司,       江门市甲实业有限公司,   Traditional characters are read as Simplified
        ＡＢＣ电子有限公司,         ABC电子有限公司,        width does not count
        'Abc Co., Ltd.',            ABCCOLTD,               neither do case and dots
        """)
    void compareNames(String printed, String plain, String because) {
        assertThat(Spelling.plain(printed)).as(because).isEqualTo(plain);
    }

    @ParameterizedTest(name = "{0}: place {1}, brand {2}, trade {3}, form {4}, safe {5}, because {6}")
    @CsvSource(textBlock = """
        江门市科恒实业股份有限公司, 440700, 科恒,     实业,       股份有限公司, true,  the usual order
        江门新会区伟达电声有限公司, 440705, 伟达,     电声,       有限公司,     true,  two places in front
        科恒(江门)实业有限公司,     440700, 科恒,     实业,       有限公司,     true,  the place in brackets
        广东宏达食品科技有限公司,   440000, 宏达,     食品科技,   有限公司,     true,  two trades
        宏达食品有限公司,           '',     宏达,     食品,       有限公司,     false, no place
        江门市宏达五金厂,           440700, 宏达,     五金,       厂,           false, registered in its county only
        江门市宏达电子有限公司新会分公司, 440700, 宏达, 电子,   分公司,       false, a branch has the brand of the whole
        五邑大学,                   '',     五邑,     '',         大学,         true,  there is one
        江门市新会有限公司,         '',     江门市新会, '',       有限公司,     false, nothing but a place
        """)
    void takeNamesApart(
            String name, String place, String brand, String trade, String form, boolean safe, String because) {
        assertThat(FirmName.of(name)).as(because).isEqualTo(new FirmName(place, brand, trade, form, safe));
    }

    @Test
    void areOneUnderAllSpellingsOfOneCode() {
        var code = code("914407", 1);
        var parties = List.of(
                firm("江门市甲一（集团）有限公司", code),
                firm("江门市甲一(集团)有限公司 ", code),
                firm("江門市甲一(集團)有限公司", code),
                firm("江门甲一集团", code.toLowerCase(java.util.Locale.ROOT)));

        var ids = owners.resolve(parties);

        assertThat(new HashSet<>(ids.values())).hasSize(2);
        assertThat(owner(ids.values())).hasSize(1);
        assertThat(owners.search(new OwnerFilter("江門市甲一", "", ""), 0, 10))
                .singleElement()
                .satisfies(owner -> {
                    assertThat(owner.creditCode()).isEqualTo(code);
                    assertThat(owner.names()).isEqualTo(2);
                });
        assertThat(owners.count(new OwnerFilter(code, "coded", "440000"))).isEqualTo(1);
    }

    @Test
    void takeAFullNameWithoutACodeWhicheverComesFirst() {
        var coded = firm("江门市甲二电子有限公司", code("914407", 2));
        var bare = Party.named("江门市甲二电子有限公司");
        var first = owners.resolve(List.of(bare));
        var alone = owner(first.values());

        var second = owners.resolve(List.of(coded, bare));

        assertThat(second.get(bare)).isEqualTo(first.get(bare));
        assertThat(owner(second.values())).hasSize(1).isNotEqualTo(alone);
        assertThat(owners.namesOf(owner(second.values()).iterator().next()))
                .extracting(OwnerName::because)
                .containsExactlyInAnyOrder("SAME_CODE", "SAME_NAME");
    }

    @Test
    void stayApartUnderOneNameWithTwoCodes() {
        var one = firm("江门市甲三有限公司", code("914407", 3));
        var other = firm("江门市甲三有限公司", code("914407", 4));
        var bare = Party.named("江门市甲三有限公司");

        owners.resolve(List.of(bare, one));
        var ids = owners.resolve(List.of(one, other, bare));

        assertThat(owner(ids.values())).hasSize(3);
    }

    @Test
    void stayApartWhereANameIsUsual() {
        var here = new Party("宏达甲四五金厂", "企业", "", "", "440705");
        var there = new Party("宏达甲四五金厂", "企业", "", "", "440781");

        assertThat(owner(owners.resolve(List.of(here, there)).values())).hasSize(2);
    }

    @Test
    void areNeverOnePersonByName() {
        var here = new Party("李甲五", "个人", "", "广东省江门市蓬江区胜利路1号", "");
        var there = new Party("李甲五", "个人", "", "广东省江门市新会区会城街道2号", "");
        var again = new Party("李 甲五", "个人", "", "广东省江门市蓬江区胜利路 1号", "");

        var ids = owners.resolve(List.of(here, there, again));

        assertThat(owner(ids.values())).hasSize(2);
        assertThat(ids.get(again)).isEqualTo(ids.get(here));
        assertThat(owners.names(List.of(ids.get(there))))
                .singleElement()
                .satisfies(name -> assertThat(name.regionCode()).isEqualTo("440705"));
    }

    @Test
    void areNotToldByACodeWhoseCheckFails() {
        var wrong = "91440700MA00000000";
        var one = firm("江门市甲六有限公司", wrong);
        var other = firm("江门市甲七有限公司", wrong);

        assertThat(CreditCode.of(wrong).isConsistent()).isFalse();
        assertThat(owner(owners.resolve(List.of(one, other)).values())).hasSize(2);
    }

    @Test
    void areMadeOnceByManyAtOnce() {
        var parties = IntStream.range(0, 200)
                .mapToObj(number -> firm("江门市并发" + (char) ('一' + number) + "科技有限公司", code("914407", 100 + number)))
                .toList();
        var answers = ConcurrentHashMap.<Map<Party, Integer>>newKeySet();

        try (var importers = Executors.newFixedThreadPool(16)) {
            IntStream.range(0, 16).forEach(number -> importers.execute(() -> answers.add(owners.resolve(parties))));
        }

        assertThat(answers).hasSize(1);
        assertThat(new HashSet<>(answers.iterator().next().values())).hasSize(200);
        assertThat(owner(answers.iterator().next().values())).hasSize(200);
    }

    @Test
    void areRememberedBySessions() {
        var session = owners.session(2);
        var parties = IntStream.range(0, 5)
                .mapToObj(number -> firm("江门市记忆" + (char) ('一' + number) + "有限公司", code("914407", 400 + number)))
                .toList();

        assertThat(session.resolve(parties))
                .isEqualTo(session.resolve(parties))
                .isEqualTo(owners.resolve(parties))
                .hasSize(5);
    }

    @Test
    void cannotShareAName() {
        var id = owners.resolve(List.of(firm("江门市甲八有限公司", code("914407", 8))))
                .values()
                .iterator()
                .next();

        assertThatThrownBy(() -> database.sql("""
                                insert into parties.belonging (name_id, owner_id, came_by, since, because, decided_by)
                                select name_id, owner_id, came_by, since + interval '1 hour', 'ALONE', 'somebody'
                                from parties.belonging where name_id = :id
                                """).param("id", id).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void needAName() {
        assertThatThrownBy(() -> owners.resolve(List.of(Party.named(" "))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private java.util.Set<Integer> owner(java.util.Collection<Integer> nameIds) {
        return new HashSet<>(owners.ofNames(nameIds).values());
    }

    static Party firm(String name, String code) {
        return new Party(name, "企业", code, "", "440700");
    }

    /// A code whose check character holds.
    static String code(String front, int number) {
        var start = "%s00MA%07d".formatted(front, number);
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(last -> start + (char) last)
                .filter(code -> CreditCode.of(code).isConsistent())
                .findFirst()
                .orElseThrow();
    }
}
