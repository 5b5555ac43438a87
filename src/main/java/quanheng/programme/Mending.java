package quanheng.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.law.Rules;
import quanheng.workdays.Workdays;

/// By when a report that is sent back is to come again, where nobody names another day: the office's own rule `OWN-14`.
@Component
public class Mending {
    private final Workdays workdays;

    Mending(Workdays workdays) {
        this.workdays = workdays;
    }

    /// A return of a report.
    ///
    /// @param seen revision of the report as it was read
    /// @param by   the day the new version is owed by; null for what the rule gives
    public record Return(int seen, String remarks, @Nullable LocalDate by) {}

    /// The day a return of a day gives by itself.
    public LocalDate by(LocalDate returnedOn) {
        return workdays.plus(Rules.on("OWN-14", returnedOn).term().count(), returnedOn);
    }
}
