package quanheng.registers;

import java.util.List;
import quanheng.rights.Particulars;
import quanheng.rights.RightEvent;

/// What a source tells of one right.
public record Telling(Particulars particulars, List<RightEvent> events) {
    /// The right it is of.
    public Key key() {
        return new Key(particulars.category(), particulars.number());
    }

    /// Whether a later telling of the same right says something this one does not.
    public boolean isChangedBy(Telling later) {
        return !new Merge(this, later).result().equals(this);
    }
}
