package quanheng.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An account as its keeper sees it.
///
/// @param closedAt when it was closed, null while it is open
public record Account(
        Viewer viewer, Instant openedAt, @Nullable Instant closedAt) {
    /// True while somebody can sign in with it.
    public boolean isOpen() {
        return closedAt == null;
    }
}
