package quanheng.formats;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The rows of a file of JSON lines.
final class JsonRows implements Rows {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TextTable lines;
    private final Draft draft;
    private final LongSupplier bytesRead;
    private final RightReading rights;
    private final OwnerReading owners;
    private long row;
    private @Nullable Row next;
    private boolean ended;

    JsonRows(TextTable lines, Draft draft, LongSupplier bytesRead) {
        this.lines = lines;
        this.draft = draft;
        this.bytesRead = bytesRead;
        rights = new RightReading(draft.terms());
        owners = new OwnerReading(draft.terms());
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = read();
            ended |= next == null;
        }
        return next != null;
    }

    @Override
    public Row next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var result = next;
        next = null;
        return result;
    }

    private @Nullable Row read() {
        try {
            if (!lines.next()) {
                return null;
            }
        } catch (BrokenFileException broken) {
            ended = true;
            return broken.row(row + 1);
        }
        draft.begin(++row);
        var line = lines.text(0);
        if (lines.fault() != null) {
            draft.refuse(Field.ROW, lines.fault(), "");
            return new Row.Refused(row, lines.all(), draft.refusals());
        }
        try {
            return read(JSON.readTree(line), line);
        } catch (JacksonException broken) {
            draft.refuse(Field.ROW, Fault.MALFORMED, String.valueOf(broken.getOriginalMessage()));
            return new Row.Refused(row, List.of(line), draft.refusals());
        }
    }

    private Row read(JsonNode object, String line) {
        if (!object.isObject()) {
            draft.refuse(Field.ROW, Fault.MALFORMED, "");
            return new Row.Refused(row, List.of(line), draft.refusals());
        }
        JsonFields.tell(draft, object);
        if (draft.has(Field.OWNER_NAME)) {
            return owners.read(draft, () -> List.of(line));
        }
        if (draft.has(Field.EVENT) || draft.has(Field.EVENT_CODE)) {
            return EventReading.read(draft, () -> List.of(line));
        }
        return rights.read(draft, () -> List.of(line));
    }

    @Override
    public long bytesRead() {
        return bytesRead.getAsLong();
    }

    @Override
    public void close() {
        lines.close();
    }
}
