package quanheng.feeds;

import java.time.Instant;
import quanheng.imports.Batch;

/// A batch that arrived, with what became of it: its receipt.
///
/// @param batch the import of its rows
/// @param tries how often the import was taken up again after a mishap
public record Arrival(
        int id,
        String feed,
        int sequence,
        String sha256,
        long size,
        String fileName,
        Announced announced,
        Parcel.Way way,
        Instant arrivedAt,
        Batch batch,
        int tries) {
    /// Whether it counts: its import was not taken back.
    public boolean stands() {
        return batch.withdrawn() == null;
    }

    /// Whether all its rows are accounted for.
    boolean isDone() {
        return batch.state() == Batch.State.DONE;
    }
}
