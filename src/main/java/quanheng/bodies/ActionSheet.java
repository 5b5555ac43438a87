package quanheng.bodies;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import quanheng.access.Viewer;
import quanheng.bodies.Actions.Told;

/// Actions as a sheet: what was done is written in its last column, and taken back as reports, all or none. Rows in
/// which nothing is written are passed over.
@Component
public class ActionSheet {
    /// What the sheet holds, in order.
    public static final List<String> COLUMNS = List.of(
            "action",
            "seen",
            "what",
            "owners",
            "last-day",
            "state",
            "body",
            "meeting",
            "met",
            "serves",
            "reported-on",
            "verified-on",
            "told");

    private static final List<String> NEEDED = List.of("action", "seen", "told");

    private final Actions actions;
    private final SheetReading reading;

    ActionSheet(Actions actions, SheetReading reading) {
        this.actions = actions;
        this.reading = reading;
    }

    /// Reports the actions of a sheet done.
    public SheetTaken take(Viewer viewer, byte[] file) {
        return reading.take(file, new SheetReading.Columns(COLUMNS, NEEDED), (row, number) -> {
            var told = row.cell("told");
            var seen = row.cell("seen").replaceAll("\\.0+$", "");
            if (told.isBlank()) {
                return new Outcome.Done(new UUID(0, 0));
            }
            if (!row.cell("action").matches("[0-9a-f-]{36}") || !seen.matches("[0-9]{1,6}")) {
                return Outcome.Refused.of("action", "no-action");
            }
            var id = UUID.fromString(row.cell("action"));
            return actions.report(viewer, id, new Told(Integer.parseInt(seen), told), null);
        });
    }
}
