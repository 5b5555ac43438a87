package quanheng.indicators;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.reference.Reference;
import quanheng.registers.AsOf;
import quanheng.registers.Filter;
import quanheng.registers.Registers;
import quanheng.registers.Right;

/// Rights there are on a day (存量), by the state their events make.
@Component
class RightStock extends RightMeasure {
    RightStock(AsOf rights, Registers registers, Reference reference, MessageSource messages) {
        super(rights, registers, reference, messages);
    }

    @Override
    public String id() {
        return "registers.rights";
    }

    @Override
    public boolean isFlow() {
        return false;
    }

    @Override
    Filter filter(Selection selection) {
        return new RightCriteria(rights, reference, selection).filter();
    }

    @Override
    Map<String, long[]> months(Filter filter, YearMonth from, YearMonth to) {
        return rights.inForce(filter, from, to);
    }

    @Override
    List<Explanation.Ground> days(Right right, Selection selection) {
        return List.of();
    }
}
