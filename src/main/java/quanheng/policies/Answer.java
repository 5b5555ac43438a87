package quanheng.policies;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/// What a figure was on a day.
public sealed interface Answer {
    /// It was this, by this article of this instrument.
    record Found(Parameter parameter, BigDecimal value, Instrument instrument, String article) implements Answer {
        /// What the value is in.
        public Parameter.Unit unit() {
            return parameter.unit();
        }
    }

    /// No instrument in force that day set it. There is no figure then, not nought.
    ///
    /// @param otherDays the figure's versions of other days, the oldest first; none where it was never set
    record Missing(String parameter, LocalDate day, List<ParameterVersion> otherDays) implements Answer {
        public Missing {
            otherDays = List.copyOf(otherDays);
        }
    }
}
