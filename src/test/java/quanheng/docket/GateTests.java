package quanheng.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is refused, why, and with which citation; and what is not.
class GateTests {
    private static final String ACCEPTED = "request 01-05, acceptance 01-08";
    private static final String SERVED = ACCEPTED + ", service 01-12 received=2026-01-14";

    @ParameterizedTest(name = "after {0}: {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
        request  | refusal 01-07 reason=x                  | -                       | lawful
        request  | answer 01-07 answer=x                   | stage+after ADJ-08      | an answer before acceptance and service
        request  | refusal 01-04 reason=x                  | backdated               | before the request it answers
        request  | refusal 12-31 reason=x                  | future                  | a day still to come
        request  | refusal 01-07                           | required                | a reason has to be given
        request  | refusal 01-07 reason=x panel=y          | unknown-field           | the act asks for no panel
        request  | refusal 01-07 reason=x day=1 panel=y    | unknown-field+unknown-field | everything at once
        accepted | service 01-12 channel=pigeon received=x | kind.CHOICE+kind.DAY    | no such channel, and no day
        accepted | extension 03-02 reason=x                | -                       | put forward
        accepted | decision 04-09 result=stop              | -                       | late, but not barred
        accepted | opinion 02-09                           | after+not-stopped+required ADJ-12 | no appraisal was ordered
        served   | invitation 02-01 hearing=2026-02-05T09:00 | -                     | three working days before
        served   | invitation 02-03 hearing=2026-02-05T09:00 | term.NOTICE ADJ-10    | too close to the hearing
        served   | answer 01-13 answer=x                   | -                       | answered before the copy was received is still an answer
        served   | answer 01-11 answer=x                   | backdated               | but not before it was sent
        served   | acceptance 01-20 panel=a                | stage+once+needs+needs+term.ODD? ADJ-06 | accepted already
        """)
    void refusesWithEveryReason(String state, String act, String expected, String because) {
        var script = state.equals("request") ? "request 01-05" : state.equals("accepted") ? ACCEPTED : SERVED;
        var reasons = reasons(script, act.split(" +"));

        var keys = reasons.stream().map(Refusal::key).sorted().toList();
        var wanted = expected.split(" ");
        if (expected.equals("-")) {
            assertThat(keys).as(because).isEmpty();
        } else if (!wanted[0].contains("?")) {
            assertThat(keys).as(because).containsExactlyInAnyOrder(wanted[0].split("\\+"));
        } else {
            assertThat(keys).as(because).contains("stage", "once", "needs");
        }
        if (wanted.length > 1) {
            assertThat(reasons)
                    .as(because)
                    .anyMatch(reason -> reason.rules().toString().contains(wanted[1]));
        }
    }

    @ParameterizedTest(name = "{0}: {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        1   | -         | the rule's whole month
        2   | extension | more than the rule allows
        0   | extension | none at all
        0.5 | extension | half a month is no number of months
        """)
    void letsLessThanTheWholeExtensionBeGranted(String units, String expected, String because) {
        var reasons = reasons(ACCEPTED, new String[] {"extension", "03-02", "reason=x", "units=" + units});

        assertThat(reasons.stream().map(Refusal::key).toList())
                .as(because)
                .isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
        assertThat(reasons).allSatisfy(reason -> assertThat(reason.rules()).containsExactly("ADJ-11 EXTENSION_HEAD"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        a;b;c   | -                        | three, and odd
        a;b     | term.ODD+term.AT_LEAST   | two are neither
        a       | term.AT_LEAST            | one is odd, but too few
        a;b;c;d | term.ODD                 | four are even
        """)
    void wantsAnOddPanelOfThreeAtLeast(String panel, String expected, String because) {
        var kind = ProcedureTests.procedure().act("acceptance").orElseThrow();
        var record = Script.record("request 01-05");
        var told = Told.of(kind, Map.of("panel", panel.replace(';', '\n')), record);
        var reasons = gate(record).against(wish(kind, told.values(), "01-08")).stream()
                .map(Refusal::key)
                .filter(key -> key.startsWith("term"))
                .toList();

        assertThat(reasons)
                .as(because)
                .containsExactlyInAnyOrderElementsOf(expected.equals("-") ? List.of() : List.of(expected.split("\\+")));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        04-17 | -        | the last day to sue
        04-20 | too-late | the right to sue is lost, and the rule is named
        """)
    void barsWhatIsTooLateWhereTheProcedureSaysSo(String on, String expected, String because) {
        var reasons = reasons(ACCEPTED + ", decision? 04-01, =3 04-02", new String[] {"action", on});

        assertThat(reasons.stream().map(Refusal::key).toList())
                .as(because)
                .isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
        assertThat(reasons).allSatisfy(reason -> assertThat(reason.rules()).containsExactly("ADJ-18"));
    }

    private static List<Refusal> reasons(String script, String[] act) {
        var record = Script.record(script);
        var kind = ProcedureTests.procedure().act(act[0]).orElseThrow();
        var given = new HashMap<String, String>();
        for (var at = 2; at < act.length; at++) {
            var parts = act[at].split("=");
            given.put(parts[0], parts[1]);
        }
        if (act[0].equals("service") && !given.containsKey("channel")) {
            given.put("channel", "post");
        }
        var told = Told.of(kind, given, record);
        var reasons = new ArrayList<>(told.reasons());
        var parties = PartyAct.parties(ProcedureTests.procedure(), record, kind);
        var values = PartyAct.completed(told, kind, parties, Set.of());
        reasons.addAll(gate(record).against(wish(kind, values, act[1])));
        return reasons;
    }

    private static Gate gate(CaseRecord record) {
        var procedure = ProcedureTests.procedure();
        return new Gate(procedure, Replay.of(procedure, record.acts()), record, Script.DERIVATION.law());
    }

    private static Wish wish(ActKind kind, Map<String, String> told, String on) {
        var at = Script.day(on).atStartOfDay();
        var now = LocalDateTime.of(2026, 5, 1, 12, 0);
        return new Wish(kind, kind.by().getFirst(), "officer", at, told, now);
    }
}
