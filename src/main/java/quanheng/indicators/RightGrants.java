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

/// Rights granted or registered within days (授权、注册量), whatever became of them later.
@Component
class RightGrants extends RightFlow {
    RightGrants(AsOf rights, Registers registers, Reference reference, MessageSource messages) {
        super(rights, registers, reference, messages, EventKind.GRANTED);
    }

    @Override
    public String id() {
        return "registers.grants";
    }

    @Override
    Filter filter(Selection selection) {
        var span = selection.span();
        return new RightCriteria(rights, reference, selection).filter().granted(span.from(), span.to());
    }

    @Override
    Map<String, long[]> months(Filter filter, YearMonth from, YearMonth to) {
        return rights.granted(filter, from, to);
    }
}
