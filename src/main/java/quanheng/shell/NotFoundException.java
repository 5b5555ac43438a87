package quanheng.shell;

/// What was asked for does not exist; shown as a page with status 404.
public final class NotFoundException extends RuntimeException {
    /// @param subject what was looked for, such as `plan:<id>`; logged, never shown
    public NotFoundException(String subject) {
        super(subject);
    }
}
