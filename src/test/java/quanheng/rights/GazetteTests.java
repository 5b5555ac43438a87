package quanheng.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteTests {
    private static final LocalDate ANNOUNCED = LocalDate.of(2018, 9, 28);

    @ParameterizedTest(name = "{0} {1} happened on {3}, reference {4}: {5}")
    @CsvSource(delimiter = '¦', textBlock = """
        CF01 ¦ 授权公告日:20150603 终止日期:20180214     ¦ LAPSED          ¦ 2018-02-14 ¦ ''             ¦ it ended before it was announced
        CX01 ¦ 授权公告日：2008.12.03；终止日期：2018.2.9 ¦ EXPIRED         ¦ 2018-02-09 ¦ ''             ¦ other marks and forms of dates
        CF01 ¦ 终止日期:20180230                         ¦ LAPSED          ¦ 2018-09-28 ¦ ''             ¦ there is no such day
        CF01 ¦ ''                                        ¦ LAPSED          ¦ 2018-09-28 ¦ ''             ¦ the gazette's day is all there is
        PE01 ¦ 登记号:Y2018980000123 出质人:甲 质权人:乙 金额:200万元 ¦ PLEDGED ¦ 2018-09-28 ¦ Y2018980000123 ¦ a pledge's number
        PE01 ¦ 专利权质押合同登记的生效|登记号:Y2018980000123|登记生效日:20180903 ¦ PLEDGED ¦ 2018-09-03 ¦ Y2018980000123 ¦ and its day
        PC01 ¦ 登记号:Y2018980000123                     ¦ PLEDGE_RELEASED ¦ 2018-09-28 ¦ Y2018980000123 ¦ released by the same number
        EE01 ¦ 合同备案号:X2018980000456 许可种类:普通许可   ¦ LICENSED        ¦ 2018-09-28 ¦ X2018980000456 ¦ a license's number
        TR01 ¦ 变更前权利人:甲 变更后权利人:乙              ¦ ASSIGNED        ¦ 2018-09-28 ¦ ''             ¦ names are no reference
        IW01 ¦ ''                                        ¦ INVALIDATED     ¦ 2018-09-28 ¦ ''             ¦ invalidated
        AR01 ¦ ''                                        ¦ SURRENDERED     ¦ 2018-09-28 ¦ ''             ¦ given up to avoid a second grant
        XX99 ¦ ''                                        ¦ OTHER           ¦ 2018-09-28 ¦ ''             ¦ no code of the gazette
        """)
    void readsAnnouncements(
            String code, String detail, EventKind kind, LocalDate happenedOn, String reference, String because) {
        var event = Gazette.event(code, ANNOUNCED, detail);

        assertThat(event.kind()).as(because).isEqualTo(kind);
        assertThat(event.happenedOn()).as(because).isEqualTo(happenedOn);
        assertThat(event.reference()).as(because).isEqualTo(reference);
        assertThat(event.announcedOn()).isEqualTo(ANNOUNCED);
        assertThat(event.detail()).isEqualTo(detail);
    }

    @Test
    void takesAnEndingWithoutACauseAtTheEndOfTheTermForAnExpiry() {
        var facts = LifeFacts.of(Category.UTILITY_MODEL, Variety.ORDINARY);
        var filed = RightEvent.on(EventKind.FILED, LocalDate.of(2008, 2, 14));
        var granted = RightEvent.on(EventKind.GRANTED, LocalDate.of(2008, 12, 3));
        var words = "终止日期:20180214";

        assertThat(Life.of(facts, List.of(filed, granted, Gazette.event("C17", ANNOUNCED, words)))
                        .turns()
                        .getLast()
                        .state())
                .isEqualTo(State.EXPIRED);
        assertThat(Life.of(facts, List.of(filed, granted, Gazette.event("CF01", ANNOUNCED, words)))
                        .turns()
                        .getLast()
                        .state())
                .isEqualTo(State.LAPSED);
    }

    @Test
    void knowsEveryCodeOfTheOffices() throws IOException {
        var folder = Path.of("../shared/data/legal_status_codes");
        assumeTrue(Files.exists(folder), "skipped: the lists of codes " + folder + " are not there");

        var present = Files.readAllLines(folder.resolve("cn_event_crosswalk.csv"));
        var all = Files.readAllLines(folder.resolve("epo_inpadoc_codes_CN.csv"));

        assertThat(present).hasSizeGreaterThan(30);
        assertThat(present.subList(1, present.size()))
                .allMatch(line -> Gazette.kind(line.split(",")[0]) != EventKind.OTHER);
        assertThat(all).hasSizeGreaterThan(90);
        assertThat(all.subList(1, all.size())).allMatch(line -> Gazette.knows(line.split(",")[1]));
    }
}
