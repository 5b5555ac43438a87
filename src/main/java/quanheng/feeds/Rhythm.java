package quanheng.feeds;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/// How the days on which a batch is due follow each other.
public enum Rhythm {
    /// Every so many days from the first.
    DAYS {
        @Override
        Stream<LocalDate> days(LocalDate first, int every) {
            return Stream.iterate(first, day -> day.plusDays(every));
        }
    },
    /// On a day of the week, 1 is Monday.
    WEEKDAY {
        @Override
        Stream<LocalDate> days(LocalDate first, int every) {
            var start = first.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(every)));
            return Stream.iterate(start, day -> day.plusWeeks(1));
        }
    },
    /// On a day of the month; on its last where it is shorter.
    MONTH_DAY {
        @Override
        Stream<LocalDate> days(LocalDate first, int every) {
            var month = first.withDayOfMonth(1);
            return Stream.iterate(month, each -> each.plusMonths(1))
                    .map(each -> each.withDayOfMonth(Math.min(every, each.lengthOfMonth())))
                    .filter(day -> !day.isBefore(first));
        }
    };

    /// The days on which a batch is due, without end.
    ///
    /// @param first earliest of them
    abstract Stream<LocalDate> days(LocalDate first, int every);

    /// Whether a number can stand with this rhythm.
    boolean allows(int every) {
        return every >= 1
                && every
                        <= switch (this) {
                            case DAYS -> 366;
                            case WEEKDAY -> 7;
                            case MONTH_DAY -> 31;
                        };
    }
}
