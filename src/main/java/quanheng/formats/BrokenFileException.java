package quanheng.formats;

import java.util.List;

/// The file itself cannot be read on.
final class BrokenFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Fault fault;

    BrokenFileException(Fault fault, String words) {
        super(words);
        this.fault = fault;
    }

    /// Whether nothing behind it in the same file can be read.
    boolean isFinal() {
        return fault == Fault.BOMB;
    }

    /// As the last row of the file.
    Row row(long number) {
        return new Row.Refused(
                number, List.of(), List.of(new Problem(number, Field.ROW, fault, String.valueOf(getMessage()))));
    }
}
