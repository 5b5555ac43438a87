package quanheng.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanheng.workdays.Workdays;

class StatutoryClockTests {
    private final StatutoryClock clock = new StatutoryClock(Workdays.published());

    @ParameterizedTest(name = "{0} {1} from {2} ends {3}: {4}")
    @CsvSource(textBlock = """
        PEN-07, '',      2024-09-27, 2024-10-10, the 29th is a make-up day and the holiday does not count
        PEN-15, '',      2026-02-12, 2026-03-18, Spring Festival does not count
        ADJ-11, DECIDE,  2025-11-30, 2026-02-28, February has no 30th and its last day is a make-up day
        ADJ-08, ANSWER,  2025-09-20, 2025-10-09, the fifteenth day falls into the holiday
        CRM-02, DECIDE,  2026-11-19, 2026-11-22, a Sunday does not lengthen the duty to decide
        ADJ-10, '',      2026-02-26, 2026-02-14, Spring Festival is not worked and the Saturday before it is
        """)
    void runsOut(String rule, String scope, LocalDate start, LocalDate last, String because) {
        var deadline = clock.reckon(TimeLimit.from(rule, scope, start));

        assertThat(deadline.lastDay()).as(because).isEqualTo(last);
        assertThat(deadline.steps()).isNotEmpty();
    }

    @Test
    void resumesWithWhatRemained() {
        var start = LocalDate.of(2025, 3, 3);
        var stop = new Stop("ADJ-13", LocalDate.of(2025, 4, 1), LocalDate.of(2025, 7, 1));

        var deadline =
                clock.reckon(new TimeLimit("ADJ-11", "DECIDE", start, start.atStartOfDay(), List.of(stop), List.of()));

        // 3 June was the end; 64 days from 1 April to 3 June remained; from 1 July they run to 2 September
        assertThat(deadline.lastDay()).isEqualTo("2025-09-02");
    }
}
