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

/// Rights applied for within days (申请量), whatever became of them later.
@Component
class RightFilings extends RightMeasure {
    RightFilings(AsOf rights, Registers registers, Reference reference, MessageSource messages) {
        super(rights, registers, reference, messages);
    }

    @Override
    public String id() {
        return "registers.filings";
    }

    @Override
    public boolean isFlow() {
        return true;
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

    @Override
    @Nullable
    LocalDate day(Right right, Selection selection) {
        return registers.first(right.id(), EventKind.FILED, selection.knownAt()).orElse(null);
    }

    @Override
    List<Explanation.Ground> days(Right right, Selection selection) {
        var day = day(right, selection);
        var span = selection.span();
        var holds = day != null && !day.isAfter(span.to()) && (span.from() == null || !day.isBefore(span.from()));
        return List.of(Explanation.Ground.of(
                Phrase.of(
                        "indicators.criterion.filed",
                        String.valueOf(span.from()),
                        span.to().toString()),
                holds,
                day == null
                        ? Phrase.of("indicators.because.no-day")
                        : Phrase.of("indicators.because.filed", day.toString())));
    }
}
