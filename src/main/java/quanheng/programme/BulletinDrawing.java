package quanheng.programme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.access.Viewer;
import quanheng.docket.Docket;
import quanheng.overview.Ledger;
import quanheng.overview.LedgerRow;
import quanheng.parties.UnitChanges;
import quanheng.plans.Owner;
import quanheng.programme.BulletinRow.Tally;
import quanheng.reading.OfficePost;
import quanheng.targets.Freeze;
import quanheng.targets.Outlook;
import quanheng.targets.Reached;

/// Draws what a bulletin tells: the lights by the published rule, what was due and what was proved, reports, orders. No
/// figure of it can be typed.
@Component
class BulletinDrawing {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Ledger ledger;
    private final BulletinStore store;
    private final MatterStore matters;
    private final Docket docket;
    private final UnitChanges changes;

    BulletinDrawing(Ledger ledger, BulletinStore store, MatterStore matters, Docket docket, UnitChanges changes) {
        this.changes = changes;
        this.ledger = ledger;
        this.store = store;
        this.matters = matters;
        this.docket = docket;
    }

    /// @param from first day of the period
    record Asked(LocalDate from, Freeze freeze, Viewer viewer) {}

    private static final class Draft {
        private final String name;
        private final List<BulletinLine> lines = new ArrayList<>();
        private int helps;
        private int orders;
        private int overdue;

        Draft(String name) {
            this.name = name;
        }
    }

    /// Every unit that answers for something in the plans in force, or that owed a report or an order, by the
    /// name of the day; what a unit is named for that had gone into another by then stands with the other.
    List<BulletinRow> rows(Asked asked) {
        var day = asked.freeze().day();
        var drafts = new LinkedHashMap<UUID, Draft>();
        var then = changes.on(day);
        ledger.rows(asked.freeze()).forEach(row -> add(row, drafts, then));
        store.names(asked.from(), day)
                .forEach((unit, name) -> drafts.putIfAbsent(then.answering(unit), new Draft(then.name(unit, name))));
        orders(asked, drafts, then);
        var reports = new HashMap<UUID, Tally>();
        store.reports(asked.from(), day)
                .forEach((unit, tally) -> reports.merge(then.answering(unit), tally, Tally::plus));
        return drafts.entrySet().stream()
                .map(each -> row(each.getKey(), each.getValue(), reports.getOrDefault(each.getKey(), Tally.NONE)))
                .sorted(Comparator.comparing(BulletinRow::name).thenComparing(BulletinRow::unit))
                .toList();
    }

    /// A unit that leads and helps in one promise, as after a merger, leads it once.
    private static void add(LedgerRow row, Map<UUID, Draft> drafts, UnitChanges.Then then) {
        var seen = new HashSet<UUID>();
        row.promise().owners().stream()
                .sorted(Comparator.comparing(Owner::lead).reversed())
                .filter(owner -> seen.add(then.answering(owner.organizationId())))
                .forEach(owner -> {
                    var unit = then.answering(owner.organizationId());
                    var name = then.name(owner.organizationId(), owner.name());
                    add(row, owner, drafts.computeIfAbsent(unit, unknown -> new Draft(name)));
                });
    }

    private static void add(LedgerRow row, Owner owner, Draft draft) {
        if (owner.lead()) {
            draft.lines.add(line(row));
        } else {
            draft.helps++;
        }
    }

    private static BulletinLine line(LedgerRow row) {
        var promise = row.promise();
        var reached = row.reached();
        var target = reached == null || promise.target() == null ? null : reached.low();
        var missed = missedYear(row);
        var value = missed != null ? missed.value() : reached == null ? null : reached.value();
        var needed = missed != null ? target : row.needed();
        return new BulletinLine(
                promise.id(),
                promise.title(),
                promise.planTitle(),
                row.state().word(),
                value == null || reached == null ? null : told(value, reached, missed),
                needed == null || reached == null ? null : told(needed, reached, missed),
                share(value, target),
                share(needed, target),
                promise.deadline());
    }

    /// The last year of a yearly promise that ended short of it: its figures tell why the promise is overdue, those of
    /// the new year do not. Null where none did.
    private static Outlook.@Nullable Year missedYear(LedgerRow row) {
        var years = row.standing().grounds().stream()
                .filter(ground -> ground.rule().equals("year-missed"))
                .map(ground -> ground.words().getFirst())
                .toList();
        return row.outlook().years().stream()
                .filter(each -> years.contains(Integer.toString(each.year())))
                .max(Comparator.comparingInt(Outlook.Year::year))
                .orElse(null);
    }

    private static String told(BigDecimal number, Reached reached, Outlook.@Nullable Year year) {
        var words = plain(number) + " " + reached.unit();
        return year == null ? words : words + " (" + year.year() + ")";
    }

    private static String plain(BigDecimal number) {
        return number.setScale(Math.min(2, Math.max(0, number.scale())), RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /// In percent, at most 100.
    private static @Nullable Integer share(@Nullable BigDecimal part, @Nullable BigDecimal whole) {
        return part == null || whole == null || whole.signum() <= 0
                ? null
                : part.multiply(HUNDRED)
                        .divide(whole, 0, RoundingMode.HALF_UP)
                        .min(HUNDRED)
                        .max(BigDecimal.ZERO)
                        .intValueExact();
    }

    /// Orders that were open at the end of the day, as their files knew at the moment.
    private void orders(Asked asked, Map<UUID, Draft> drafts, UnitChanges.Then then) {
        var day = asked.freeze().day();
        for (var matter : matters.ordersBy(day)) {
            var file = docket.file(matter.number(), asked.viewer()).orElseThrow();
            var isEnded = file.acts().stream()
                    .filter(act -> act.kind().equals("accept") || act.kind().equals("withdraw"))
                    .anyMatch(act -> !act.happenedAt().isAfter(day.atTime(LocalTime.MAX)));
            if (!isEnded) {
                var draft = drafts.computeIfAbsent(
                        then.answering(matter.organization()),
                        unknown -> new Draft(then.name(matter.organization(), matter.name())));
                draft.orders++;
                var isLate = file.clocks().stream()
                        .filter(clock -> clock.kind().id().equals("reply"))
                        .max(Comparator.comparingInt(clock -> clock.starter()))
                        .filter(clock ->
                                clock.lastDay() != null && clock.lastDay().isBefore(day))
                        .filter(clock -> clock.endedAt() == null
                                || clock.endedAt().toLocalDate().isAfter(day))
                        .isPresent();
                draft.overdue += isLate ? 1 : 0;
            }
        }
    }

    private static BulletinRow row(UUID unit, Draft draft, Tally reports) {
        var lights = new TreeMap<String, Integer>();
        draft.lines.forEach(line -> lights.merge(line.state(), 1, Integer::sum));
        var paced = draft.lines.stream()
                .filter(line -> line.proved() != null && line.due() != null)
                .toList();
        return new BulletinRow(
                unit,
                draft.name,
                new OfficePost(draft.name, "").isCounty(),
                draft.helps,
                new HashMap<>(lights),
                mean(paced.stream().flatMap(line -> Stream.ofNullable(line.proved()))),
                mean(paced.stream().flatMap(line -> Stream.ofNullable(line.due()))),
                paced.size(),
                reports,
                draft.orders,
                draft.overdue,
                List.copyOf(draft.lines));
    }

    private static @Nullable Integer mean(Stream<Integer> shares) {
        var mean = shares.mapToInt(Integer::intValue).average();
        return mean.isPresent() ? (int) Math.round(mean.getAsDouble()) : null;
    }
}
