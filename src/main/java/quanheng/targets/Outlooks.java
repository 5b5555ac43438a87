package quanheng.targets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.indicators.Observation;
import quanheng.indicators.PastMonths;
import quanheng.pace.Forecast;
import quanheng.pace.Seasons;
import quanheng.pace.Series;
import quanheng.plans.Promise;
import quanheng.plans.PromiseKind;
import quanheng.reading.Period;
import quanheng.reading.TargetKind;

/// Looks back at the months and years of what promises are bound to, and ahead to their last days. What was reckoned
/// for an observation is kept as long as the observation itself.
@Component
public class Outlooks {
    private static final int KEPT = 2_000;

    private final Observing observing;
    private final PastMonths months;
    private final Map<Key, Outlook> kept = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Outlook> eldest) {
            return size() > KEPT;
        }
    };

    Outlooks(Observing observing, PastMonths months) {
        this.observing = observing;
        this.months = months;
    }

    private record Key(
            Observation observation,
            Terms terms,
            String unit,
            @Nullable Period pace,
            @Nullable LocalDate last) {}

    /// The outlooks of all promises something is counted for.
    ///
    /// @param reached by promise
    public Map<UUID, Outlook> of(Collection<Promise> promises, Map<UUID, Reached> reached) {
        var look = observing.look(reached.values().stream()
                .flatMap(each -> Stream.ofNullable(each.ask().knownAt()))
                .findAny()
                .orElse(null));
        var outlooks = new HashMap<UUID, Outlook>();
        for (var promise : promises) {
            var found = reached.get(promise.id());
            if (found != null) {
                outlooks.put(promise.id(), ahead(promise, found).with(years(promise, found, look)));
            }
        }
        return outlooks;
    }

    private Outlook ahead(Promise promise, Reached reached) {
        var last = last(promise);
        var key = new Key(reached.observation(), reached.binding().terms(), reached.unit(), reached.pace(), last);
        synchronized (kept) {
            var found = kept.get(key);
            if (found != null) {
                return found;
            }
        }
        var made = reckon(reached, last);
        synchronized (kept) {
            kept.put(key, made);
        }
        return made;
    }

    private Outlook reckon(Reached reached, @Nullable LocalDate last) {
        var series = reached.value() == null ? null : months(reached);
        if (series == null) {
            return Outlook.NONE;
        }
        if (reached.binding().terms().wholeYears()) {
            return new Outlook(series, Seasons.even(), null, null, List.of());
        }
        var day = reached.ask().asOf();
        var pace = reached.pace();
        var isAhead = pace != null || series.kind() == Series.Kind.STOCK;
        var end = pace != null ? pace.endsOn() : last;
        var until = isAhead && end != null && end.isAfter(day) ? YearMonth.from(end) : null;
        var from = YearMonth.from(pace == null ? day : pace.startsOn());
        return new Outlook(
                series,
                Seasons.of(series, day.getYear()),
                until,
                until == null ? null : Forecast.of(series, from, until),
                List.of());
    }

    /// What a figure was month by month; null for what is no count, and where a month is not told.
    @Nullable
    Series months(Reached reached) {
        var ask = reached.ask();
        var from = reached.pace() == null || ask.from() == null ? null : YearMonth.from(ask.from());
        var series = months.of(reached.observation().definition(), ask, from);
        return series == null
                ? null
                : new Series(
                        series.kind(),
                        series.first(),
                        series.values().stream().map(reached::shown).toList());
    }

    /// The full calendar years of the plan before the one judged, where the promise is for every year.
    private static List<Outlook.Year> years(Promise promise, Reached reached, Observing.Look look) {
        var target = promise.target();
        var period = promise.period();
        var isYearly = promise.kind() == PromiseKind.CADENCE || (target != null && target.kind() == TargetKind.ANNUAL);
        if (!isYearly || period == null || reached.binding().terms().days() != Days.YEAR) {
            return List.of();
        }
        var begin = period.startsOn();
        var first = begin.getDayOfYear() == 1 ? begin.getYear() : begin.getYear() + 1;
        var years = new ArrayList<Outlook.Year>();
        for (var year = first; year < reached.ask().asOf().getYear(); year++) {
            var found = look.reached(promise, reached.binding(), LocalDate.of(year, 12, 31));
            BigDecimal value = found == null ? null : found.value();
            years.add(new Outlook.Year(year, value));
        }
        return years;
    }

    private static @Nullable LocalDate last(Promise promise) {
        var period = promise.period();
        return promise.deadline() == null && period != null ? period.endsOn() : promise.deadline();
    }
}
