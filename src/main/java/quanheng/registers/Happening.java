package quanheng.registers;

import quanheng.rights.EventKind;
import quanheng.rights.RightEvent;

/// An event that a source tells of a right in the register.
public record Happening(Key right, RightEvent event) {
    public Happening {
        event = named(event);
    }

    /// An event of no known kind is told from others of its day by its code.
    private static RightEvent named(RightEvent event) {
        return event.kind() == EventKind.OTHER && event.reference().isEmpty()
                ? new RightEvent(
                        event.kind(),
                        event.happenedOn(),
                        event.precision(),
                        event.announcedOn(),
                        event.code(),
                        event.code(),
                        event.detail())
                : event;
    }
}
