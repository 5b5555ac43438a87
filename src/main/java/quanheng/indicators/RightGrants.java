package quanheng.indicators;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.reference.Reference;
import quanheng.registers.AsOf;
import quanheng.registers.Filter;
import quanheng.registers.Registers;
import quanheng.registers.Right;
import quanheng.rights.EventKind;

/// Rights granted or registered within days (授权、注册量), whatever became of them later.
@Component
class RightGrants extends RightMeasure {
    RightGrants(AsOf rights, Registers registers, Reference reference, MessageSource messages) {
        super(rights, registers, reference, messages);
    }

    @Override
    public String id() {
        return "registers.grants";
    }

    @Override
    public boolean isFlow() {
        return true;
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

    @Override
    @Nullable
    LocalDate day(Right right, Selection selection) {
        return registers
                .first(right.id(), EventKind.GRANTED, selection.knownAt())
                .orElse(null);
    }

    @Override
    List<Explanation.Ground> days(Right right, Selection selection) {
        var day = day(right, selection);
        var span = selection.span();
        var holds = day != null && !day.isAfter(span.to()) && (span.from() == null || !day.isBefore(span.from()));
        return List.of(Explanation.Ground.of(
                Phrase.of(
                        "indicators.criterion.granted",
                        String.valueOf(span.from()),
                        span.to().toString()),
                holds,
                day == null
                        ? Phrase.of("indicators.because.no-day")
                        : Phrase.of("indicators.because.granted", day.toString())));
    }
}
