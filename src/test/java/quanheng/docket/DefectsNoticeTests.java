package quanheng.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is missing is told once and completely (一次告知); a second notice is refused, with the rule.
class DefectsNoticeTests {
    @ParameterizedTest(name = "after {0} the notice of {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        request                        | 2026-03-03 | -    | the first notice
        request,notify-defects         | 2026-03-04 | once | a second one, while the first is open
        request,notify-defects,correct | 2026-03-10 | once | nor one for a new item after the correction
        """)
    void isGivenOnce(String acts, LocalDate on, String expected, String because) throws IOException {
        var procedure = adjudication();
        var record = record(acts.split(","));
        var kind = procedure.act("notify-defects").orElseThrow();
        var wish = new Wish(
                kind, "officer", "zhao", on.atStartOfDay(), Map.of("missing", "x"), LocalDateTime.of(2026, 4, 1, 0, 0));

        var reasons = new Gate(procedure, Replay.of(procedure, record.acts()), record, Script.DERIVATION.law())
                .against(wish).stream()
                        .filter(reason -> reason.key().equals("once"))
                        .toList();

        assertThat(reasons).as(because).hasSize(expected.equals("-") ? 0 : 1);
        assertThat(reasons).allSatisfy(reason -> assertThat(reason.rules()).isNotEmpty());
    }

    private static Procedure adjudication() throws IOException {
        try (var file = DefectsNoticeTests.class.getResourceAsStream("/procedures/adjudication.json")) {
            return Objects.requireNonNull(
                    ProcedureReader.read(Objects.requireNonNull(file)).procedure());
        }
    }

    private static CaseRecord record(String... kinds) {
        var acts = new ArrayList<Act>();
        for (var kind : kinds) {
            var at = LocalDateTime.of(2026, 3, 2 + acts.size(), 0, 0);
            acts.add(new Act(
                    acts.size() + 1,
                    kind,
                    Act.Move.DONE,
                    0,
                    kind.equals("notify-defects") ? "officer" : "requester",
                    "zhao",
                    at,
                    at.toInstant(ZoneOffset.UTC),
                    Map.of()));
        }
        var head = new CaseHead(
                new UUID(1, 2),
                "1",
                "adjudication",
                "x",
                "",
                null,
                acts.getFirst().recordedAt());
        return new CaseRecord(
                head, List.of(new Party(1, "requester", "A", "", null, false)), acts, List.of(), List.of());
    }
}
