package quanheng.whitepapers;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quanheng.indicators.Observation;

/// A number of a white paper with what stands behind it.
///
/// @param observed its indicator, definition, region, day, moment and how many records it was counted from
public record Value(Observation observed) {
    public String indicator() {
        return observed.definition().indicator();
    }

    public LocalDate asOf() {
        return observed.asOf();
    }

    /// The number as it is printed; null where there was no data.
    public @Nullable String printed() {
        var rounded = observed.rounded();
        return rounded == null ? null : rounded.toPlainString();
    }

    /// The page that tells how it was counted, with the knowledge of the moment.
    ///
    /// @param knownAt the moment; null for a draft, whose numbers move
    public String page(@Nullable Instant knownAt) {
        return address("", knownAt);
    }

    /// The records it was counted from.
    public String records(@Nullable Instant knownAt) {
        return address("/records", knownAt);
    }

    private String address(String page, @Nullable Instant knownAt) {
        return "/indicators/%s%s?region=%s&asOf=%s&version=%d%s"
                .formatted(
                        indicator(),
                        page,
                        observed.region(),
                        asOf(),
                        observed.definition().version(),
                        knownAt == null ? "" : "&knownAt=" + knownAt);
    }
}
