package quanheng.shell;

/// The viewer may open the page but not do this to this thing; shown with status 403.
public final class NotAllowedException extends RuntimeException {
    /// @param subject what was refused, such as `plan:<id>`; logged, never shown
    public NotAllowedException(String subject) {
        super(subject);
    }
}
