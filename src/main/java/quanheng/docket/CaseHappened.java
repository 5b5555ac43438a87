package quanheng.docket;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quanheng.indicators.Span;

/// What can have happened to a case within days. Its words are the messages `docket.happened.<name>`.
enum CaseHappened {
    /// Its anchor act was done: it was accepted or filed.
    ACCEPTED {
        @Override
        boolean holds(CaseCounts.Line line, Span span) {
            return isWithin(line.begunOn(), span);
        }
    },
    /// It had been accepted and reached its end.
    CLOSED {
        @Override
        boolean holds(CaseCounts.Line line, Span span) {
            return line.begunOn() != null && isWithin(line.endedOn(), span);
        }
    },
    /// It was closed, and no clock that binds the office was met late.
    CLOSED_ON_TIME {
        @Override
        boolean holds(CaseCounts.Line line, Span span) {
            return CLOSED.holds(line, span) && line.onTime();
        }
    },
    /// It was carried over or accepted: there was work on it.
    HANDLED {
        @Override
        boolean holds(CaseCounts.Line line, Span span) {
            var begun = line.begunOn();
            var ended = line.endedOn();
            var from = span.from();
            return begun != null
                    && !begun.isAfter(span.to())
                    && (ended == null || from == null || !ended.isBefore(from));
        }
    };

    abstract boolean holds(CaseCounts.Line line, Span span);

    /// The day it is counted for.
    @Nullable
    LocalDate day(CaseCounts.Line line) {
        return this == CLOSED || this == CLOSED_ON_TIME ? line.endedOn() : line.begunOn();
    }

    private static boolean isWithin(@Nullable LocalDate day, Span span) {
        var from = span.from();
        return day != null && !day.isAfter(span.to()) && (from == null || !day.isBefore(from));
    }
}
