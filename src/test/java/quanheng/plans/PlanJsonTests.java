package quanheng.plans;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import quanheng.reading.Duty;
import quanheng.reading.Finding;

class PlanJsonTests {
    private static final String DUTY = """
            {"found": "DUTY", "span": {"start": 0, "end": 4}, "clause": "1", "number": "1", "section": "", "title": "t",
             "body": {"start": 0, "end": 9}, "leads": [], "cooperators": [], "commitments": [],
             "reason": {"rule": "r", "words": []}, "confidence": 0.9%s}
            """;

    private final PlanJson json = new PlanJson();

    @Test
    void readsADutyKeptBeforeDutiesHadWhatTheyHaveNow() {
        assertThat(json.read(DUTY.formatted(""), Finding.class)).isInstanceOf(Duty.class);
    }

    @Test
    void readsADutyWithMoreThanIsKnownOfDuties() {
        assertThat(json.read(DUTY.formatted(", \"later\": \"2030-01-01\""), Finding.class))
                .isInstanceOf(Duty.class);
    }

    @Test
    void givesBackWhatItWrote() {
        var duty = json.read(DUTY.formatted(""), Finding.class);

        assertThat(json.read(json.write(duty), Finding.class)).isEqualTo(duty);
    }
}
