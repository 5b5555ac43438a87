package quanheng.plans;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.reading.Header;

/// One version of a plan: the text of one file, and how far people have settled what was read in it.
///
/// @param number      from 1, without gaps
/// @param evidenceId  the file it was taken from
/// @param fileName    of that file
/// @param header      what the text says about itself, as corrected
/// @param settled     findings a person accepted or rejected
/// @param findings    all findings, settled or not
/// @param promises    promises it would bring into force today
/// @param confirmedBy username; null for a draft
/// @param revision    grows with every act; an act on an older one is refused
public record Version(
        UUID id,
        UUID planId,
        int number,
        UUID evidenceId,
        String fileName,
        Header header,
        VersionState state,
        int settled,
        int findings,
        int promises,
        String uploadedBy,
        Instant uploadedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        long revision) {
    /// True while people may still change it.
    public boolean isDraft() {
        return state == VersionState.DRAFT;
    }
}
