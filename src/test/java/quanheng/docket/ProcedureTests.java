package quanheng.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A procedure is used as its file says it, or not at all.
class ProcedureTests {
    static String example() throws IOException {
        try (var file = ProcedureTests.class.getResourceAsStream("/procedures/example.json")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Procedure procedure() {
        try {
            return Objects.requireNonNull(read(example()).procedure());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ProcedureReader.Reading read(String text) throws IOException {
        return ProcedureReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsWhatTheFileSays() throws IOException {
        var reading = read(example());

        assertThat(reading.faults()).isEmpty();
        assertThat(procedure().opening().id()).isEqualTo("request");
        assertThat(procedure().clock("sue").strict()).isTrue();
        assertThat(procedure().act("extension").orElseThrow().prolongations()).hasSize(1);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        "rule": "ADJ-08", "scope": "ANSWER", | "rule": "ADJ-88", "scope": "ANSWER", | act service: there is no rule ADJ-88 ANSWER with a length
        "rule": "ADJ-08", "scope": "ANSWER", | "rule": "ADJ-08", "scope": "REPLY",  | act service: there is no rule ADJ-08 REPLY with a length
        "anchor": "acceptance" | "anchor": "accepted" | anchor: there is no act 'accepted'
        "ends": ["accept"],    | "ends": ["acept"],   | act acceptance: there is no clock 'acept'
        "approvedBy": "head", "from": ["received"] | "approvedBy": "boss", "from": ["received"] | act refusal: there is no post 'boss'
        "needs": ["identity", "title"] | "needs": ["identity", "deed"] | act acceptance: there is no evidence 'deed'
        "opens": true,         | "opens": false,      | procedure: exactly one act opens a case
        "from": "field:received", "when": {"abroad": [""]} | "from": "field:channel" | act service: field channel is no day or moment
        "kind": "TEXT"         | "kind": "CHOICE"     | act request field claim: a choice has choices, and nothing else has
        "check": "ODD", "field": "panel" | "check": "ODD", "field": "jury" | act acceptance term odd: there is no field jury
        "once": true, "by"     | "onse": true, "by"   | unknown property 'onse' of ActKind
        "id": "hearing", "names" | "id": "received", "names" | stage received stands twice
        {"zh": "受理", "en": "Acceptance"} | {"zh": "受理"} | clock accept: needs a name in zh and in en
        """)
    void refusesAFaultyFile(String right, String wrong, String fault) throws IOException {
        var text = example();
        var faulty =
                text.substring(0, text.indexOf(right)) + wrong + text.substring(text.indexOf(right) + right.length());

        assertThat(read(faulty).faults()).contains(fault);
    }

    @Test
    void namesAllFaultsAtOnce() throws IOException {
        var faulty = example()
                .replace("ADJ-08", "ADJ-88")
                .replace("\"once\"", "\"onse\"")
                .replace("\"from\": [\"hearing\"]", "\"from\": [\"hering\"]");

        assertThat(read(faulty).faults())
                .anyMatch(fault -> fault.contains("ADJ-88"))
                .anyMatch(fault -> fault.contains("onse"))
                .anyMatch(fault -> fault.contains("hering"))
                .hasSizeGreaterThan(8);
    }
}
