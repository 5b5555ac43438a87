package quanheng.shell;

/// Someone else changed it since the viewer opened it; nothing was written; status 409.
public final class ChangedMeanwhileException extends RuntimeException {
    /// @param subject what had changed, such as `plan:<id>`; logged, never shown
    public ChangedMeanwhileException(String subject) {
        super(subject);
    }
}
