package quanheng.registers;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import quanheng.rights.Category;
import quanheng.rights.State;
import quanheng.rights.Variety;

/// Takes rights as lines of COPY's text format and puts them into columns.
final class RightLines extends OutputStream {
    private static final int FIELDS = 15;

    private final Columns columns;
    private final Map<String, int[]> lists = new HashMap<>();
    private final Map<String, Category> categories = new HashMap<>();
    private final Map<String, Integer> varieties = new HashMap<>();
    private final Map<String, Integer> days = new HashMap<>();
    private int[] turns = new int[64];

    RightLines(Columns columns) {
        this.columns = columns;
        Arrays.stream(Category.values()).forEach(category -> categories.put(category.name(), category));
    }

    @Override
    public void write(int one) {
        throw new IllegalStateException("the driver writes whole lines");
    }

    @Override
    public void write(byte[] line, int offset, int length) {
        var fields = new String(line, offset, length, StandardCharsets.UTF_8)
                .stripTrailing()
                .split("\t", FIELDS);
        var id = Integer.parseInt(fields[0]);
        var since = columns.moment(fields[12]);
        var until = fields[13].equals("\\N") ? 0 : columns.moment(fields[13]);
        if (until != 0) {
            columns.supersede(id, since, until);
        }
        if (until == 0 || !columns.knows(id, since)) {
            var split = fields[14].indexOf('\t');
            var count = turns(fields[14].substring(0, split), fields[14].substring(split + 1));
            columns.add(version(id, fields, since, until), turns, count);
        }
    }

    private Columns.Version version(int id, String[] fields, int since, int until) {
        return new Columns.Version(
                id,
                Objects.requireNonNull(categories.get(fields[1])),
                varieties.computeIfAbsent(fields[2], word -> Codes.of(Variety.valueOf(word))),
                fields[3],
                fields[4].isEmpty() ? List.of() : List.of(fields[4].split(";")),
                orNever(fields[5]),
                orNever(fields[6]),
                flags(fields),
                amount(fields[11]),
                since,
                until);
    }

    private static int orNever(String day) {
        return day.equals("\\N") ? Block.NEVER : Integer.parseInt(day);
    }

    private static int flags(String[] fields) {
        return (fields[7].equals("t") ? Codes.bit(Facts.Flag.FAMILY) : 0)
                | (fields[8].equals("t") ? Codes.bit(Facts.Flag.STRATEGIC) : 0)
                | (fields[9].equals("t") ? Codes.bit(Facts.Flag.AWARD) : 0)
                | (fields[10].equals("t") ? Codes.bit(Facts.Flag.WELL_KNOWN) : 0)
                | (fields[11].equals("\\N") ? 0 : Codes.bit(Facts.Flag.PLEDGE));
    }

    private static int amount(String printed) {
        return printed.equals("\\N") ? -1 : Amount.tenThousandYuan(printed).orElse(-1);
    }

    private int turns(String states, String days) {
        if (states.length() == 2) {
            return 0;
        }
        var codes = codes(states);
        var dates = days.substring(1, days.length() - 1).split(",");
        if (turns.length < codes.length) {
            turns = new int[codes.length * 2];
        }
        for (var at = 0; at < codes.length; at++) {
            turns[at] = (day(dates[at]) << 5) | codes[at];
        }
        return codes.length;
    }

    /// The numbers of a list of states; there are few such lists.
    private int[] codes(String list) {
        return lists.computeIfAbsent(
                list,
                words -> Arrays.stream(words.substring(1, words.length() - 1).split(","))
                        .mapToInt(word -> Codes.of(State.valueOf(word)))
                        .toArray());
    }

    private int day(String printed) {
        return days.computeIfAbsent(printed, day -> Columns.day(LocalDate.parse(day)));
    }
}
