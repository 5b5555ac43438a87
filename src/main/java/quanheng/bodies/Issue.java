package quanheng.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Minutes as they were approved and issued.
///
/// @param number     of the paper
/// @param approvedBy who signed them
/// @param pdf        null where none could be made
public record Issue(
        UUID meetingId,
        String number,
        LocalDate on,
        String approvedBy,
        MinutesText words,
        UUID docx,
        @Nullable UUID pdf) {}
