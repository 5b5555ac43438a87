package quanheng.workdays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkdaysTests {
    private final Workdays workdays = Workdays.published();

    @ParameterizedTest(name = "{0} is worked: {1}, because {2}")
    @CsvSource(textBlock = """
        2026-11-20, true,  a plain Friday
        2026-11-21, false, a plain Saturday
        2026-10-01, false, National Day
        2026-10-10, true,  a Saturday worked for National Day
        2026-02-14, true,  a Saturday worked for Spring Festival
        2026-02-17, false, the first day of the lunar year
        2024-02-18, true,  a Sunday worked for Spring Festival
        2020-01-31, false, the holiday was lengthened because of the epidemic
        2015-09-03, false, a day off for the seventieth anniversary of the victory
        2013-04-07, true,  a Sunday worked for Qingming that the library leaves out
        2001-12-29, true,  a Saturday worked for New Year 2002
        2002-10-01, false, the first year with published days
        2027-10-01, true,  a Friday of a year without a notice yet
        2027-10-02, false, a Saturday of a year without a notice yet
        """)
    void knowsWorkdays(LocalDate day, boolean worked, String because) {
        assertThat(workdays.isWorkday(day)).as(because).isEqualTo(worked);
    }

    @ParameterizedTest(name = "{0} working days after {1} is {2}, because {3}")
    @CsvSource(textBlock = """
        0,  2026-10-01, 2026-10-01, nothing is counted
        5,  2026-01-05, 2026-01-12, a weekend does not count
        1,  2026-09-30, 2026-10-08, the National Day holiday does not count
        2,  2026-10-09, 2026-10-12, the make-up Saturday counts
        10, 2026-02-12, 2026-03-04, a make-up Saturday counts and Spring Festival does not
        """)
    void countsFromTheNextDay(int count, LocalDate start, LocalDate last, String because) {
        assertThat(workdays.plus(count, start)).as(because).isEqualTo(last);
    }

    @ParameterizedTest(name = "on or after {0} is {1}, because {2}")
    @CsvSource(textBlock = """
        2026-11-20, 2026-11-20, it is worked
        2026-11-21, 2026-11-23, it is a Saturday
        2026-10-10, 2026-10-10, it is a make-up Saturday
        2025-12-31, 2025-12-31, it is a Wednesday
        """)
    void rollsOnToAWorkday(LocalDate day, LocalDate rolled, String because) {
        assertThat(workdays.onOrAfter(day)).as(because).isEqualTo(rolled);
    }

    @ParameterizedTest(name = "{0} is provisional: {1}, because {2}")
    @CsvSource(textBlock = """
        2000, true,  no notice is known
        2001, true,  only its last days are in a notice known
        2002, false, the first year whose notice is known
        2026, false, the last notice known
        2027, true,  its notice is not published
        """)
    void saysWhichYearsAreProvisional(int year, boolean provisional, String because) {
        assertThat(workdays.isProvisional(year)).as(because).isEqualTo(provisional);
    }

    @Test
    void refusesToCountBackwards() {
        assertThatThrownBy(() -> workdays.plus(-1, LocalDate.of(2026, 1, 5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @Test
    void agreesWithAnIndependentCalendar() throws IOException {
        var file = Path.of("../shared/data/calendar_cn/holiday_cn.csv");
        assumeTrue(Files.exists(file), "skipped: the second calendar " + file + " is not there");

        var lines = Files.readAllLines(file);
        var announced = lines.stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(fields -> LocalDate.parse(fields[0]), fields -> fields[2].equals("班")));
        var different = LocalDate.of(2007, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(day -> workdays.isWorkday(day)
                        != announced.getOrDefault(day, day.getDayOfWeek().getValue() < 6))
                .toList();

        assertThat(lines).hasSizeGreaterThan(600);
        assertThat(different).isEmpty();
    }

    @Test
    void keepsTheOfficeInChinaAndOnAGivenDay() {
        var running = Clock.fixed(Instant.parse("2026-11-22T17:30:00Z"), ClockConfiguration.CHINA);

        var clock = new OfficeClock(LocalDate.of(2025, 3, 1), running);

        assertThat(clock.instant()).isEqualTo("2025-02-28T17:30:00Z");
        assertThat(LocalDate.ofInstant(clock.instant(), clock.getZone())).isEqualTo("2025-03-01");
        assertThat(new ClockConfiguration().clock("").getZone()).isEqualTo(ClockConfiguration.CHINA);
        assertThat(LocalDate.now(new ClockConfiguration().clock("2024-05-06"))).isEqualTo("2024-05-06");
    }
}
