package quanheng.registers;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/// What changed in the registers, for whatever is derived from them and has to keep up.
@Component
public class Changes {
    private final ChangeStore store;

    Changes(ChangeStore store) {
        this.store = store;
    }

    /// The moment of the last writing; all that was told up to it can be read.
    public Instant moment() {
        return store.moment();
    }

    /// The highest id given so far, which is about how many rights there are.
    public int lastId() {
        return store.lastId();
    }

    /// Ids of rights told anew, changed or taken back after a moment, ascending.
    public List<Integer> since(Instant moment) {
        return store.since(moment);
    }
}
