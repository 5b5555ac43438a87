package quanheng.bodies;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A meeting as somebody plans it.
///
/// @param metOn  null where no day was given
/// @param begins the hour, in words such as `09:30`; may be empty
/// @param agenda without empty rows
public record NewMeeting(
        MeetingKind kind,
        String title,
        @Nullable LocalDate metOn,
        String begins,
        String place,
        List<AgendaItem> agenda) {
    public NewMeeting {
        title = title.strip();
        begins = begins.strip();
        place = place.strip();
        agenda = agenda.stream()
                .map(AgendaItem::stripped)
                .filter(item -> !item.isEmpty())
                .toList();
    }
}
