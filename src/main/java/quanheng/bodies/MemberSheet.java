package quanheng.bodies;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import quanheng.access.Viewer;
import quanheng.formats.FilledSheet;
import quanheng.reading.SeatRank;

/// The members of a body as a sheet: a row a member, named all together or not at all. The sheet that is sent can be
/// filled in and taken back: who sits already is passed over.
@Component
public class MemberSheet {
    /// What the sheet holds, in order.
    public static final List<String> COLUMNS =
            List.of("seat", "person", "unit", "post", "from", "last", "why", "present-unit");

    private static final List<String> NEEDED = List.of("seat", "person", "unit", "from");

    private final Members members;
    private final SheetReading reading;

    MemberSheet(Members members, SheetReading reading) {
        this.members = members;
        this.reading = reading;
    }

    /// Names the members of a sheet in a body.
    public SheetTaken take(Viewer viewer, UUID body, byte[] file) {
        var known = members.of(viewer, body);
        return reading.take(file, new SheetReading.Columns(COLUMNS, NEEDED), (row, number) -> {
            var wanted = member(row);
            var sits = known.stream()
                    .filter(term ->
                            term.person().equals(wanted.person()) && term.from().equals(wanted.from()))
                    .findFirst();
            return sits.isPresent() ? new Outcome.Done(sits.get().id()) : members.join(viewer, body, wanted);
        });
    }

    private static NewMember member(SheetReading.Row row) {
        var seat = row.cell("seat").strip();
        return new NewMember(
                null,
                seat,
                SeatRank.of(seat),
                row.cell("unit"),
                row.cell("person").strip(),
                row.cell("post"),
                FilledSheet.day(row.cell("from")).orElse(null),
                null);
    }
}
