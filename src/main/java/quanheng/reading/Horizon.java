package quanheng.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the plan knows of time: the day it was issued and its period.
record Horizon(@Nullable LocalDate issued, @Nullable Period period) {
    /// True where a day had passed before the plan began.
    boolean isPast(LocalDate day) {
        if (issued != null) {
            return day.isBefore(issued);
        }
        return period != null && day.isBefore(period.startsOn());
    }

    /// The year of a plan for one year, 0 for a longer one.
    int onlyYear() {
        return period != null && period.startsOn().getYear() == period.endsOn().getYear()
                ? period.startsOn().getYear()
                : 0;
    }

    @Nullable
    LocalDate end() {
        return period == null ? null : period.endsOn();
    }
}
