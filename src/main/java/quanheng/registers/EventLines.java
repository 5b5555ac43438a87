package quanheng.registers;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import quanheng.registers.Happenings.Happened;
import quanheng.rights.EventKind;

/// Takes events as lines of COPY's text format and puts them into columns.
final class EventLines extends OutputStream {
    private static final int FIELDS = 7;

    private final Columns columns;
    private final boolean withdrawn;

    /// @param withdrawn whether these are events known before that were withdrawn
    EventLines(Columns columns, boolean withdrawn) {
        this.columns = columns;
        this.withdrawn = withdrawn;
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
        var happened = new Happened(
                Integer.parseInt(fields[0]),
                EventKind.valueOf(fields[1]),
                Integer.parseInt(fields[2]),
                Amount.tenThousandYuan(fields[4]).orElse(-1),
                fields[3],
                columns.moment(fields[5]),
                fields[6].equals("\\N") ? 0 : columns.moment(fields[6]));
        if (withdrawn) {
            columns.happenings.withdraw(happened);
        } else {
            columns.happenings.add(happened);
        }
    }
}
