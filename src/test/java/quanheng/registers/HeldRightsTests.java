package quanheng.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.imports.Importing;
import quanheng.imports.Imports;
import quanheng.imports.Mode;
import quanheng.parties.Decisions;
import quanheng.parties.OwnerFilter;
import quanheng.parties.OwnerName;
import quanheng.parties.Owners;
import quanheng.parties.Tally;

/// Two owners of real rows of the registers become one and two again; what they hold follows, right by right.
@OfficeTest
class HeldRightsTests {
    private static final String ONE = "江门市合一灯具有限公司";
    private static final String OTHER = "江门市合一照明有限公司";

    @Autowired
    Imports imports;

    @Autowired
    Owners owners;

    @Autowired
    Decisions decisions;

    @Autowired
    HeldRights held;

    @Autowired
    AsOf rights;

    @Test
    void followAMergerAndItsEnd() {
        Importing.run(imports, "merger.csv", """
                申请号,专利名称,专利类型,申请日,授权公告日,申请人,统一社会信用代码,地区代码,法律状态,失效日
                200510000001.7,一种合一灯,发明专利,2005-01-04,2008-01-02,江门市合一灯具有限公司,91440703MA0000001L,440703,未缴年费终止,2010-01-04
                202620000002.9,一种合一罩,实用新型,2026-01-05,2026-09-05,江门市合一灯具有限公司,91440703MA0000001L,440703,有效,
                202620000003.3,一种合一座,实用新型,2026-01-06,2026-09-05,江门市合一照明有限公司,91440703MA0000002P,440703,有效,
                """.getBytes(StandardCharsets.UTF_8), Mode.GOOD_ROWS);
        var one = owner(ONE);
        var other = owner(OTHER);
        var alone = held(one);
        var otherAlone = held(other);

        var figures = decisions.figures(one, other).orElseThrow();
        decisions.merge(one, other, "同一家", "data-clerk");
        var merger = decisions.of(other).getFirst();
        var together = held(other);
        var nothing = held(one);
        decisions.undo(merger.id(), "data-clerk");

        assertThat(alone).isEqualTo("INVENTION LAPSED 1, UTILITY_MODEL IN_FORCE 1");
        assertThat(otherAlone).isEqualTo("UTILITY_MODEL IN_FORCE 1");
        assertThat(together).isEqualTo("INVENTION LAPSED 1, UTILITY_MODEL IN_FORCE 2");
        assertThat(nothing).isEmpty();
        assertThat(words(figures.together())).isEqualTo(together);
        assertThat(words(merger.figures().from())).isEqualTo(alone);
        assertThat(words(merger.figures().to())).isEqualTo(otherAlone);
        assertThat(List.of(held(one), held(other))).containsExactly(alone, otherAlone);
        var names = owners.namesOf(one).stream().map(OwnerName::id).collect(Collectors.toSet());
        assertThat(rights.ids(Filter.ALL.heldBy(names))).hasSize(2);
    }

    private int owner(String name) {
        return owners.search(new OwnerFilter(name, "", ""), 0, 1).getFirst().id();
    }

    private String held(int owner) {
        return words(held.of(owners.namesOf(owner).stream().map(OwnerName::id).toList()));
    }

    private static String words(List<Tally> tallies) {
        return tallies.stream()
                .map(tally -> tally.category() + " " + tally.state() + " " + tally.count())
                .collect(Collectors.joining(", "));
    }
}
