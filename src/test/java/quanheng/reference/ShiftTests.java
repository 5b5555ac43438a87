package quanheng.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTests {
    private static final String BEFORE = """
            code,parent,title
            01,,甲类
            02,,乙类
            3911,01,整机
            3963,01,飞行器
            2651,02,树脂
            """;
    private static final String AFTER = """
            code,parent,title
            01,,甲类
            02,,乙类
            3911,01,计算机整机
            3963,02,飞行器
            6550,02,存储
            """;

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource({
        "3911, RENAMED, 整机,    计算机整机, the same place under another name",
        "3963, MOVED,   01 甲类, 02 乙类,   another class",
        "2651, DROPPED, 02 乙类, '',       no longer listed",
        "6550, ADDED,   '',     02 乙类,   not listed before"
    })
    void everyCodeThatDiffersIsTold(String code, Shift.What what, String before, String after, String because) {
        var shifts = Shift.between(scheme(1, BEFORE), scheme(2, AFTER), Locale.SIMPLIFIED_CHINESE);

        assertThat(shifts).hasSize(4);
        assertThat(shifts)
                .as(because)
                .filteredOn(shift -> shift.code().equals(code))
                .singleElement()
                .satisfies(shift -> assertThat(List.of(shift.what(), shift.before(), shift.after()))
                        .isEqualTo(List.of(what, before, after)));
    }

    private static Scheme scheme(int id, String rows) {
        var kind = Kind.COPYRIGHT_INDUSTRIES;
        var paper = new Order.Paper("catalogue.csv", rows.getBytes(StandardCharsets.UTF_8));
        var entries = ContentReader.read(kind, List.of(), List.of(paper)).entries();
        var edition = new Edition(
                id, kind, "e" + id, LocalDate.of(2019, 1, 1), null, "", entries.size(), 0, "", "system", Instant.EPOCH);
        return new Scheme(edition, entries);
    }
}
