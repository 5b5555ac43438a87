package quanheng.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import quanheng.registers.Changes;
import quanheng.registers.Registers;
import quanheng.registers.Right;

/// The registers as the index reads them.
@Component
class RegisterSource implements Source {
    private final Registers registers;
    private final Changes changes;

    RegisterSource(Registers registers, Changes changes) {
        this.registers = registers;
        this.changes = changes;
    }

    @Override
    public long count() {
        return changes.lastId();
    }

    @Override
    public List<Entry> after(int id, int limit) {
        return registers.after(id, limit).stream().map(RegisterSource::entry).toList();
    }

    @Override
    public List<Entry> all(Collection<Integer> ids) {
        return registers.all(ids).stream().map(RegisterSource::entry).toList();
    }

    @Override
    public Instant moment() {
        return changes.moment();
    }

    @Override
    public List<Integer> changedSince(Instant moment) {
        return changes.since(moment);
    }

    private static Entry entry(Right right) {
        return new Entry(right.id(), right.particulars(), right.turns());
    }
}
