package quanheng.indicators;

import java.time.YearMonth;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.reference.Reference;
import quanheng.registers.AsOf;
import quanheng.registers.Filter;
import quanheng.registers.Registers;
import quanheng.rights.EventKind;

/// Rights applied for within days (申请量), whatever became of them later.
@Component
class RightFilings extends RightFlow {
    RightFilings(AsOf rights, Registers registers, Reference reference, MessageSource messages) {
        super(rights, registers, reference, messages, EventKind.FILED);
    }

    @Override
    public String id() {
        return "registers.filings";
    }

    @Override
    Filter filter(Selection selection) {
        var span = selection.span();
        return new RightCriteria(rights, reference, selection).filter().filed(span.from(), span.to());
    }

    @Override
    Map<String, long[]> months(Filter filter, YearMonth from, YearMonth to) {
        return rights.filed(filter, from, to);
    }
}
