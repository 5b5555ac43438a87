package quanheng.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanheng.workdays.Workdays;

/// An order rises by one level on the right working day, over holidays and days worked in their stead.
class SupervisionLadderTests {
    private static final List<SupervisionLevel> LEVELS = List.of(SupervisionLevel.values());

    private final SupervisionLadder ladder = new SupervisionLadder(Workdays.published());

    @ParameterizedTest(name = "{0} on {1}: {2}, because {3}")
    @CsvSource(delimiter = '|', textBlock = """
        2025-09-30 | 2025-09-30 | CONTACT      | the last day itself counts whole
        2025-09-30 | 2025-10-01 | CONTACT      | the holiday begins
        2025-09-30 | 2025-10-08 | CONTACT      | the last day of the holiday
        2025-09-30 | 2025-10-09 | UNIT_LEADER  | the first working day after it
        2025-09-30 | 2025-10-11 | UNIT_LEADER  | a Saturday that is worked is the third
        2025-09-30 | 2025-10-12 | UNIT_LEADER  | a Sunday off is none
        2025-09-30 | 2025-10-13 | GROUP_OFFICE | the fourth
        2025-09-30 | 2025-10-19 | GROUP_OFFICE | a Sunday before the ninth
        2025-09-30 | 2025-10-20 | GROUP        | the ninth
        2025-09-30 | 2026-10-20 | GROUP        | there is no level above
        2025-03-03 | 2025-03-04 | UNIT_LEADER  | a plain Tuesday
        2025-03-03 | 2025-03-06 | UNIT_LEADER  | the third day
        2025-03-03 | 2025-03-07 | GROUP_OFFICE | the fourth
        2025-03-07 | 2025-03-09 | CONTACT      | a Sunday after a Friday
        2025-03-07 | 2025-03-10 | UNIT_LEADER  | the Monday
        """)
    void risesOnTheRightWorkingDay(LocalDate lastDay, LocalDate day, SupervisionLevel level, String because) {
        assertThat(ladder.on(lastDay, day)).as(because).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"2024-02-09", "2025-01-27", "2025-09-30", "2025-12-31", "2026-02-13"})
    void neverSkipsALevel(LocalDate lastDay) {
        var before = SupervisionLevel.CONTACT;
        for (var day = lastDay; day.isBefore(lastDay.plusDays(40)); day = day.plusDays(1)) {
            var level = ladder.on(lastDay, day);
            assertThat(LEVELS.indexOf(level) - LEVELS.indexOf(before))
                    .as("%s", day)
                    .isBetween(0, 1);
            before = level;
        }
        assertThat(before).isEqualTo(SupervisionLevel.GROUP);
    }
}
