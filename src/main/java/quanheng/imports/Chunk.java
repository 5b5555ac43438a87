package quanheng.imports;

import java.util.ArrayList;
import java.util.List;
import quanheng.formats.Field;
import quanheng.formats.Problem;
import quanheng.formats.Row;
import quanheng.registers.Happening;
import quanheng.registers.Key;
import quanheng.registers.Telling;
import quanheng.registers.Verdict;
import quanheng.rights.Party;

/// Some rows of a file, read and checked, on their way into the registers.
///
/// @param bytesRead how much of the file is behind when they are written
record Chunk(List<Row> rows, long bytesRead) {
    List<Telling> tellings() {
        var tellings = new ArrayList<Telling>(rows.size());
        for (var row : rows) {
            if (row instanceof Row.Told told) {
                tellings.add(new Telling(told.particulars(), told.events()));
            }
        }
        return tellings;
    }

    List<Happening> happenings() {
        var happenings = new ArrayList<Happening>();
        for (var row : rows) {
            if (row instanceof Row.Happened happened) {
                happenings.add(new Happening(new Key(happened.category(), happened.right()), happened.event()));
            }
        }
        return happenings;
    }

    /// Owners told by themselves.
    List<Party> introduced() {
        return rows.stream()
                .filter(Row.Introduced.class::isInstance)
                .map(row -> ((Row.Introduced) row).party())
                .toList();
    }

    /// What the rows came to.
    ///
    /// @param verdicts on rights, events and owners
    Totals totals(List<Verdict> verdicts) {
        var refused = rows.stream().filter(Row.Refused.class::isInstance).count();
        return new Totals(
                count(Verdict.NEW, verdicts),
                count(Verdict.CHANGED, verdicts),
                count(Verdict.UNCHANGED, verdicts),
                refused + count(Verdict.RIGHT_UNKNOWN, verdicts),
                rows.stream().filter(row -> !warnings(row).isEmpty()).count());
    }

    /// Rows left out, and rows with something odd about them.
    List<OddRow> oddRows(List<Verdict> events) {
        var odd = new ArrayList<OddRow>();
        var happening = 0;
        for (var row : rows) {
            if (row instanceof Row.Refused refused) {
                odd.add(new OddRow(row.number(), true, refused.fields(), refused.problems()));
            } else if (row instanceof Row.Happened happened && events.get(happening++) == Verdict.RIGHT_UNKNOWN) {
                odd.add(unknown(happened));
            } else if (!warnings(row).isEmpty()) {
                odd.add(new OddRow(row.number(), false, List.of(), warnings(row)));
            }
        }
        return odd;
    }

    private static OddRow unknown(Row.Happened row) {
        var problem = new Problem(row.number(), Field.NUMBER, quanheng.formats.Fault.RIGHT_UNKNOWN, row.right());
        return new OddRow(
                row.number(),
                true,
                List.of(row.right(), row.event().happenedOn().toString()),
                List.of(problem));
    }

    private static List<Problem> warnings(Row row) {
        return switch (row) {
            case Row.Told told -> told.warnings();
            case Row.Happened happened -> happened.warnings();
            case Row.Introduced introduced -> introduced.warnings();
            case Row.Refused refused -> List.of();
        };
    }

    private static long count(Verdict verdict, List<Verdict> verdicts) {
        return verdicts.stream().filter(each -> each == verdict).count();
    }
}
