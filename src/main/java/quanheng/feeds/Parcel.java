package quanheng.feeds;

import java.io.InputStream;

/// A batch as it comes in.
///
/// @param sequence number the sender gave it, from 1
/// @param bytes    read once
public record Parcel(int sequence, String fileName, Announced announced, Way way, InputStream bytes) {
    /// How a batch comes in.
    public enum Way {
        /// Laid into the feed's folder.
        FOLDER,
        /// Sent to the feed's address.
        PUT
    }
}
