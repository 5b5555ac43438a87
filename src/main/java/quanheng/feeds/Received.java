package quanheng.feeds;

/// What became of a batch that came in.
public sealed interface Received {
    /// It was taken and is being imported.
    record Taken(Arrival arrival) implements Received {}

    /// It had arrived before, byte for byte; nothing changes.
    record Known(Arrival arrival) implements Received {}

    /// Other bytes arrived under this number before.
    ///
    /// @param sha256 of what came now
    record Differs(Arrival arrival, String sha256) implements Received {}

    /// It was not taken.
    record Refused(Reason reason, String sha256) implements Received {}

    /// Why a batch is turned away.
    enum Reason {
        /// Other bytes under a number that is taken.
        DIFFERS,
        /// No format here reads it, or the feed's profile is gone.
        UNREADABLE,
        /// The bytes are not those announced.
        DIGEST,
        /// What stands beside the file cannot be understood.
        MANIFEST,
        /// More bytes than a batch may have.
        TOO_LARGE
    }
}
