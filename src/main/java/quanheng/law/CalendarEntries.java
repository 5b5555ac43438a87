package quanheng.law;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import quanheng.journal.Journal;
import quanheng.workdays.CalendarLoaded;

/// Enters in the journal who changed the working calendar. The calendar stands below the journal and cannot do it
/// itself.
@Component
class CalendarEntries {
    private final Journal journal;

    CalendarEntries(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void changed(CalendarLoaded event) {
        journal.append(
                event.by(),
                "law.calendar-" + event.act(),
                "calendar:" + event.subject(),
                event.detail().isEmpty() ? Map.of() : Map.of("detail", event.detail()));
    }
}
