package quanheng.registers;

import java.util.List;
import quanheng.rights.Life;
import quanheng.rights.LifeFacts;
import quanheng.rights.Particulars;
import quanheng.rights.RightEvent;
import quanheng.rights.Turn;

/// Derives states.
final class Lives {
    private Lives() {}

    static List<Turn> turns(Particulars particulars, List<RightEvent> events) {
        return Life.of(LifeFacts.of(particulars), events).turns();
    }
}
