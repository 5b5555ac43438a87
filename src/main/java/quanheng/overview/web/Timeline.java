package quanheng.overview.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import quanheng.overview.LedgerRow;
import quanheng.overview.PromiseState;
import quanheng.overview.Texts;
import quanheng.overview.web.Chart.Bar;
import quanheng.overview.web.Chart.Deadline;
import quanheng.overview.web.Chart.Lane;
import quanheng.overview.web.Chart.Point;
import quanheng.overview.web.Chart.Tick;
import quanheng.plans.PlanPhase;
import quanheng.plans.Plans;

/// Draws phases and last days of the plans in force, a lane for each plan, quarter by quarter.
@Component
class Timeline {
    private static final int QUARTER = 82;
    private static final int MARGIN = 16;
    private static final int TOP = 44;
    private static final int BAR = 26;
    private static final int POINTS = 44;
    private static final int TITLE = 26;

    private final Plans plans;
    private final Texts texts;

    Timeline(Plans plans, Texts texts) {
        this.plans = plans;
        this.texts = texts;
    }

    /// The scale of a drawing: where a day stands.
    private record Scale(LocalDate from, int quarters) {
        int x(LocalDate day) {
            var months = ChronoUnit.MONTHS.between(from, day.withDayOfMonth(1));
            var part = (day.getDayOfMonth() - 1) / (double) day.lengthOfMonth();
            return MARGIN + (int) Math.round((months + part) * QUARTER / 3);
        }

        int width() {
            return quarters * QUARTER + 2 * MARGIN;
        }
    }

    Chart chart(List<LedgerRow> rows, LocalDate asOf, Locale locale) {
        var byPlan = rows.stream()
                .collect(Collectors.groupingBy(row -> row.promise().planId(), LinkedHashMap::new, Collectors.toList()));
        var phases = new LinkedHashMap<UUID, List<PlanPhase>>();
        byPlan.keySet().forEach(plan -> phases.put(plan, plans.phases(plan)));
        var scale = scale(rows, phases, asOf);
        var lanes = new ArrayList<Lane>();
        var y = TOP;
        for (var entry : byPlan.entrySet()) {
            var bars = bars(phases.getOrDefault(entry.getKey(), List.of()), scale, y + TITLE);
            var below = bars.stream().mapToInt(bar -> bar.y() + BAR).max().orElse(y + TITLE);
            lanes.add(lane(entry.getKey(), entry.getValue(), bars, new Place(scale, y, below, asOf, locale)));
            y = below + POINTS + 12;
        }
        return new Chart(scale.width(), y, scale.x(asOf), asOf, ticks(scale, locale), lanes);
    }

    private record Place(Scale scale, int y, int below, LocalDate asOf, Locale locale) {}

    private static Scale scale(List<LedgerRow> rows, Map<UUID, List<PlanPhase>> phases, LocalDate asOf) {
        var days = Stream.concat(
                        rows.stream().map(row -> row.promise().deadline()),
                        phases.values().stream()
                                .flatMap(List::stream)
                                .flatMap(phase -> Stream.of(phase.startsOn(), phase.endsOn())
                                        .filter(Objects::nonNull)))
                .filter(Objects::nonNull)
                .toList();
        var first = days.stream().min(LocalDate::compareTo).orElse(asOf);
        var last = days.stream().max(LocalDate::compareTo).orElse(asOf);
        var from = first(asOf.isBefore(first) ? asOf : first);
        var to = first(asOf.isAfter(last) ? asOf : last).plusMonths(3);
        return new Scale(from, (int) ChronoUnit.MONTHS.between(from, to) / 3);
    }

    private static LocalDate first(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
    }

    private List<Tick> ticks(Scale scale, Locale locale) {
        var ticks = new ArrayList<Tick>();
        for (var number = 0; number < scale.quarters(); number++) {
            var day = scale.from().plusMonths(3L * number);
            var year = day.getMonthValue() == 1;
            ticks.add(new Tick(
                    scale.x(day),
                    year || number == 0
                            ? Integer.toString(day.getYear())
                            : texts.text(locale, "quarter.short", (day.getMonthValue() + 2) / 3),
                    year));
        }
        return ticks;
    }

    /// Phases that overlap stand one below the other.
    private static List<Bar> bars(List<PlanPhase> phases, Scale scale, int top) {
        var ends = new ArrayList<LocalDate>();
        var bars = new ArrayList<Bar>();
        for (var phase : phases) {
            var from = phase.startsOn();
            var to = phase.endsOn();
            if (from != null && to != null) {
                var row = 0;
                while (row < ends.size() && !ends.get(row).isBefore(from)) {
                    row++;
                }
                if (row == ends.size()) {
                    ends.add(to);
                } else {
                    ends.set(row, to);
                }
                var x = scale.x(from);
                bars.add(new Bar(
                        x,
                        top + row * (BAR + 4),
                        Math.max(scale.x(to.plusDays(1)) - x - 2, 3),
                        phase.name(),
                        from.toString(),
                        to.toString()));
            }
        }
        return bars;
    }

    private Lane lane(UUID plan, List<LedgerRow> rows, List<Bar> bars, Place place) {
        var days = new TreeMap<LocalDate, List<LedgerRow>>();
        for (var row : rows) {
            var deadline = row.promise().deadline();
            if (deadline != null) {
                days.computeIfAbsent(deadline, day -> new ArrayList<>()).add(row);
            }
        }
        var points = new ArrayList<Point>();
        var deadlines = new ArrayList<Deadline>();
        days.forEach((day, due) -> {
            var address = "/ledger?plan=%s&deadline=%s".formatted(plan, day);
            var open = (int)
                    due.stream().filter(row -> row.state() != PromiseState.MET).count();
            deadlines.add(new Deadline(day, due.size(), open, address));
            points.add(new Point(
                    place.scale().x(day.plusDays(1)),
                    place.below() + POINTS / 2,
                    due.size() > 9 ? 14 : due.size() > 1 ? 11 : 8,
                    Integer.toString(due.size()),
                    texts.text(place.locale(), "timeline.point", day.toString(), due.size()),
                    address));
        });
        var title = rows.getFirst().promise().planTitle();
        return new Lane(title, "/ledger?plan=" + plan, place.y() + 14, bars, points, deadlines);
    }
}
