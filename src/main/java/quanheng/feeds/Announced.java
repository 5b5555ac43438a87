package quanheng.feeds;

import org.jspecify.annotations.Nullable;

/// What a sender says of a batch beside its bytes.
///
/// @param rows   in the batch, its head not counted; null where nothing is said
/// @param total  rows of the feed up to and with this batch; null where nothing is said
/// @param sha256 of the bytes; null where nothing is said
public record Announced(
        @Nullable Long rows, @Nullable Long total, @Nullable String sha256) {
    /// Nothing.
    public static final Announced NOTHING = new Announced(null, null, null);
}
