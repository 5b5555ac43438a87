package quanheng.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.CaseRequest;
import quanheng.docket.CaseWords;
import quanheng.docket.Docket;
import quanheng.docket.Exhibits;
import quanheng.docket.Outcome;
import quanheng.docket.Submission;
import quanheng.sheets.Sheets;
import quanheng.shell.ChangedMeanwhileException;

/// The roster of technical investigators, and who of it stands aside.
@OfficeTest
class ExpertsTests {
    private static final String FIRM = "示例回避当事人公司";

    @Autowired
    private Experts experts;

    @Autowired
    private ExpertReading reading;

    @Autowired
    private Docket docket;

    @Autowired
    private Exhibits exhibits;

    @Autowired
    private CaseWords words;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Sight sight;

    private Viewer officer() {
        return accounts.find("case-officer").orElseThrow();
    }

    private <T> T seen(Supplier<T> work) {
        return sight.as(officer(), work);
    }

    private String listed(String organization, String ties) {
        var name = "示例" + UUID.randomUUID().toString().substring(0, 8);
        var read = reading.form(Map.of(
                "name",
                name,
                "organization",
                organization,
                "fields",
                "H04L F16K",
                "from",
                "2024-01-01",
                "to",
                "2026-12-31",
                "ties",
                ties));
        assertThat(read.faults()).isEmpty();
        seen(() -> {
            experts.add(read.entries(), "case-officer");
            return 0;
        });
        return name;
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,                              2025-06-01, Fit,       no ties at all
            -,                              2023-12-31, NotListed, the day before the appointment
            -,                              2027-01-01, NotListed, the day after it
            任职|示例回避当事人公司|2015-01-01|2022-06-01, 2025-06-01, Excluded, three years are not over
            任职|示例回避当事人公司|2015-01-01|2022-06-01, 2025-06-02, Fit, three years are over
            近亲属|示例回避当事人公司|2015-01-01|2016-01-01, 2025-06-02, Excluded, kin never wears off
            代理|另一示例公司|2024-01-01, 2025-06-01, Fit, a tie to somebody else
            """)
    void somebodyMayBeAppointedOrNot(String ties, LocalDate day, String expected, String reason) {
        var name = listed("", ties == null ? "" : ties);

        assertThat(seen(() -> experts.fitness(name, List.of(FIRM, "对方示例"), day))
                        .getClass()
                        .getSimpleName())
                .as(reason)
                .isEqualTo(expected);
    }

    @Test
    void anAppointmentOfATiedExpertIsRefusedWithTheCitation() {
        var number = accepted();
        var tied = listed(FIRM, "");
        var free = listed("示例大学", "");

        var refused = (Outcome.Refused) appoint(number, tied);
        var stranger = (Outcome.Refused) appoint(number, "名册外的示例");

        assertThat(refused.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.message()).isEqualTo("protection.refused.expert.EMPLOYED");
            assertThat(reason.rules()).containsExactly("ADJ-25");
            assertThat(words.say(reason, Locale.CHINA)).contains(tied, FIRM);
        });
        assertThat(stranger.reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.message()).isEqualTo("protection.refused.expert.unlisted"));
        assertThat(appoint(number, free)).isInstanceOf(Outcome.Recorded.class);
    }

    private Outcome appoint(String number, String name) {
        var seen = docket.file(number, officer()).orElseThrow().seen();
        return docket.act(
                officer(),
                number,
                seen,
                new ActRequest(
                        "appoint-expert",
                        "",
                        LocalDate.of(2026, 11, 2).atStartOfDay(),
                        Map.of("experts", name, "question", "示例问题"),
                        UUID.randomUUID().toString()));
    }

    private String accepted() {
        var opening = new ActRequest(
                "request",
                "",
                LocalDate.of(2026, 10, 26).atStartOfDay(),
                Map.of("right", "示例专利", "claims", "示例", "facts", "示例", "channel", "COUNTER"),
                UUID.randomUUID().toString());
        var parties = List.of(
                new CaseRequest.Participant("requester", "示例请求人公司", "", null, false),
                new CaseRequest.Participant("respondent", FIRM, "", null, false));
        var number = ((Outcome.Recorded)
                        docket.open(officer(), new CaseRequest("adjudication", "示例", "", null, parties, opening)))
                .number();
        for (var kind : List.of("request-paper", "proof-of-right", "identity")) {
            exhibits.file(officer(), number, new Submission(kind, kind, 0, false, kind + ".txt"), new byte[] {1});
        }
        var accept = new ActRequest(
                "accept",
                "",
                LocalDate.of(2026, 10, 28).atStartOfDay(),
                Map.of("panel", "甲\n乙\n丙"),
                UUID.randomUUID().toString());
        assertThat(docket.act(
                        officer(),
                        number,
                        docket.file(number, officer()).orElseThrow().seen(),
                        accept))
                .isInstanceOf(Outcome.Recorded.class);
        return number;
    }

    @Test
    void aSheetIsTakenAsItIsWrittenOrNotAtAll() {
        var name = "示例" + UUID.randomUUID().toString().substring(0, 8);
        var good = sheet(List.of(name, "示例大学", "H04L", "2024-01-01", "", "任职|某示例公司|2020-01-01"));
        var bad = sheet(List.of(name, "", "通信", "2024-13-01", "", "朋友|某示例公司|2020-01-01"));

        assertThat(seen(() -> reading.sheet(bad)).faults())
                .extracting(ExpertReading.Fault::fault)
                .containsExactlyInAnyOrder("fields", "day", "ties");
        var read = seen(() -> reading.sheet(good));
        assertThat(read.faults()).isEmpty();
        seen(() -> {
            experts.add(read.entries(), "case-officer");
            return 0;
        });
        assertThat(seen(() -> reading.sheet(good)).faults())
                .extracting(ExpertReading.Fault::fault)
                .containsExactly("listed");
    }

    private byte[] sheet(List<Object> row) {
        var out = new ByteArrayOutputStream();
        Sheets.write(
                out,
                "experts",
                ExpertReading.COLUMNS.stream()
                        .map(column -> reading.head(column, Locale.CHINA))
                        .toList(),
                Stream.of(row));
        return out.toByteArray();
    }

    @Test
    void anEntryEndsOnceAndIsNotRewritten() {
        var name = listed("", "");
        var id = seen(() -> experts.all()).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> seen(() -> {
                    experts.end(id, LocalDate.of(2025, 1, 1), "case-officer");
                    return 0;
                }))
                .as("its end was told when it began")
                .isInstanceOf(ChangedMeanwhileException.class);
    }
}
