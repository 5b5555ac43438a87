package quanheng.imports;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import quanheng.formats.Profile;

/// One import of a file.
///
/// @param sha256    of the file, by which it is kept
/// @param size      in bytes
/// @param bytesRead how many of them are behind
/// @param toldAgain the withdrawn import after which this file was run again; null for an import of its own
/// @param mishap    what stopped it; empty where nothing did
/// @param withdrawn null while it stands
public record Batch(
        int id,
        String fileName,
        String sha256,
        long size,
        Profile profile,
        Mode mode,
        State state,
        Totals totals,
        long bytesRead,
        @Nullable Integer toldAgain,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String mishap,
        @Nullable Withdrawn withdrawn) {
    /// How far an import has come.
    public enum State {
        /// Under way, or waiting to be taken up again.
        RUNNING,
        /// All rows are accounted for.
        DONE,
        /// Nothing was written, since rows have problems and all or nothing was asked for.
        REFUSED,
        /// Stopped by somebody; what was written until then stands.
        CANCELLED,
        /// Stopped by a mishap; it can be taken up again.
        FAILED
    }

    /// That it was taken back.
    ///
    /// @param gone     rights that left the register with it
    /// @param restored rights that went back to an earlier telling
    /// @param events   events withdrawn
    public record Withdrawn(String by, Instant at, String because, int gone, int restored, int events) {}

    /// Rows a second so far.
    public long rate(Instant now) {
        var end = finishedAt == null ? now : finishedAt;
        var millis = Math.max(1, Duration.between(startedAt, end).toMillis());
        return totals.rows() * 1000 / millis;
    }

    /// How long the rest will take at the rate so far; null where nothing can be said yet.
    public @Nullable Duration remaining(Instant now) {
        if (bytesRead == 0 || size == 0) {
            return null;
        }
        var spent = Duration.between(startedAt, now).toMillis();
        return Duration.ofMillis(spent * Math.max(0, size - bytesRead) / bytesRead);
    }

    /// Whether it can be taken back.
    public boolean canBeWithdrawn() {
        return withdrawn == null && state != State.RUNNING && state != State.REFUSED && totals.accepted() > 0;
    }
}
