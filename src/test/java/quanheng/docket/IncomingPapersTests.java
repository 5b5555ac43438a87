package quanheng.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.docket.IncomingPaper.Channel;
import quanheng.docket.IncomingPaper.Column;

/// The register of incoming papers.
@EmptyOfficeTest
class IncomingPapersTests {
    private final String mark = UUID.randomUUID().toString();

    @Autowired
    IncomingPapers papers;

    @Autowired
    Docket docket;

    @Autowired
    Clock clock;

    private IncomingPapers.Wanted wanted(String sender, String title, String caseNumber) {
        return new IncomingPapers.Wanted(
                LocalDate.now(clock), Channel.POST, sender, "甲函〔2026〕1号", title, caseNumber, "a.pdf", title + mark);
    }

    private List<Refusal> register(String sender, String title, String caseNumber) {
        return papers.register(People.OFFICER, wanted(sender, title, caseNumber), new byte[] {1, 2});
    }

    private List<IncomingPaper> found(Column column, boolean descending) {
        var day = LocalDate.now(clock);
        return papers.find(People.OFFICER, new IncomingPaper.Filter(mark, "", day, day, column, descending), 0, 10);
    }

    @Test
    void keepsAPaperOnceWithItsNumberAndDigest() {
        var number = DocketTests.recorded(docket.open(People.OFFICER, People.request(LocalDate.now(clock))))
                .number();
        assertThat(register("乙公司", "答辩书" + mark, number)).isEmpty();
        assertThat(register("乙公司", "答辩书" + mark, number)).isEmpty();

        assertThat(found(Column.RECEIVED, true)).singleElement().satisfies(paper -> {
            assertThat(paper.number()).startsWith("收文〔");
            assertThat(paper.sha256()).hasSize(64);
            assertThat(paper.caseNumber()).isEqualTo(number);
            assertThat(papers.open(People.HEAD, paper.id()).sha256()).isEqualTo(paper.sha256());
        });
        assertThat(papers.find(
                        People.STRANGER,
                        new IncomingPaper.Filter(
                                mark, "", LocalDate.now(clock), LocalDate.now(clock), Column.NUMBER, false),
                        0,
                        10))
                .isEmpty();
    }

    @Test
    void sortsByAnyColumnEitherWay() {
        register("丙公司", "乙材料" + mark, "");
        register("丁公司", "甲材料" + mark, "");

        for (var column : Column.values()) {
            var up = found(column, false);
            assertThat(up).as(column.name()).hasSize(2);
            assertThat(found(column, true)).as(column.name()).containsExactlyInAnyOrderElementsOf(up);
        }
        assertThat(found(Column.NUMBER, false))
                .isEqualTo(found(Column.NUMBER, true).reversed());
    }

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
        ''     | 标题 | ''     | sender     | somebody sent it
        乙公司 | ''   | ''     | title      | it is about something
        乙公司 | 标题 | 无此案 | caseNumber | a case there is not
        """)
    void refusesWhatIsNotWhole(String sender, String title, String caseNumber, String field, String because) {
        assertThat(register(sender, title, caseNumber))
                .as(because)
                .extracting(Refusal::field)
                .containsExactly(field);
    }
}
