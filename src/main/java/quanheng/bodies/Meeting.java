package quanheng.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A meeting of a body.
///
/// @param bodyName     as it was called when the meeting was planned
/// @param noticeNumber null before the notice is issued
/// @param noticePdf    null where none could be made
/// @param cancelledWhy null unless it was cancelled
public record Meeting(
        UUID id,
        UUID bodyId,
        String bodyName,
        MeetingKind kind,
        String title,
        LocalDate metOn,
        String begins,
        String place,
        List<AgendaItem> agenda,
        MeetingState state,
        int revision,
        @Nullable String noticeNumber,
        @Nullable LocalDate calledOn,
        @Nullable UUID noticeDocx,
        @Nullable UUID noticePdf,
        @Nullable String cancelledWhy) {
    public Meeting {
        agenda = List.copyOf(agenda);
    }

    /// Where it is shown.
    public String address() {
        return "/meetings/" + id;
    }
}
