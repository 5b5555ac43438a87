package quanheng.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import quanheng.reference.Reference;
import quanheng.registers.AsOf;
import quanheng.registers.Registers;
import quanheng.registers.Right;
import quanheng.rights.EventKind;

/// Rights to which something happened for the first time within days, whatever became of them later.
abstract class RightFlow extends RightMeasure {
    private final EventKind kind;

    RightFlow(AsOf rights, Registers registers, Reference reference, MessageSource messages, EventKind kind) {
        super(rights, registers, reference, messages);
        this.kind = kind;
    }

    @Override
    public boolean isFlow() {
        return true;
    }

    @Override
    @Nullable
    LocalDate day(Right right, Selection selection) {
        return registers.first(right.id(), kind, selection.knownAt()).orElse(null);
    }

    @Override
    List<Explanation.Ground> days(Right right, Selection selection) {
        var day = day(right, selection);
        var span = selection.span();
        var holds = day != null && !day.isAfter(span.to()) && (span.from() == null || !day.isBefore(span.from()));
        var word = kind.name().toLowerCase(Locale.ROOT);
        return List.of(Explanation.Ground.of(
                Phrase.of(
                        "indicators.criterion." + word,
                        String.valueOf(span.from()),
                        span.to().toString()),
                holds,
                day == null
                        ? Phrase.of("indicators.because.no-day")
                        : Phrase.of("indicators.because." + word, day.toString())));
    }
}
