package quanheng.appraisals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A year under appraisal.
///
/// @param units   that are appraised, by name
/// @param closing null while it is open
public record AppraisalYear(
        int year,
        List<Unit> units,
        String openedBy,
        Instant openedAt,
        @Nullable Closing closing) {
    public AppraisalYear {
        units = List.copyOf(units);
    }

    /// A unit as it was called when the year was opened.
    public record Unit(UUID id, String name) {}

    /// The end of a year's appraisal.
    ///
    /// @param scheme version it was closed with
    public record Closing(int scheme, String by, Instant at) {}

    /// A unit by id or name.
    public Optional<Unit> unit(String idOrName) {
        return units.stream()
                .filter(unit ->
                        unit.id().toString().equals(idOrName) || unit.name().equals(idOrName))
                .findFirst();
    }

    /// Whether it is closed.
    public boolean isClosed() {
        return closing != null;
    }
}
