package quanheng.command;

/// What was asked cannot be done; the message says why and what to do, in Chinese and English.
final class CannotDo extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotDo(String message) {
        super(message);
    }
}
