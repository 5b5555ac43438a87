package quanheng.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.plans.Owner;
import quanheng.plans.Promise;
import quanheng.reading.Span;
import quanheng.reading.Target;
import quanheng.targets.Freeze;
import quanheng.targets.Reached;
import tools.jackson.databind.json.JsonMapper;

/// The ledger for programs and for the command line.
@Component
public class LedgerJson {
    private final Ledger ledger;
    private final LedgerFacts facts;
    private final Texts texts;
    private final Clock clock;
    private final JsonMapper mapper;

    LedgerJson(Ledger ledger, LedgerFacts facts, Texts texts, Clock clock, JsonMapper mapper) {
        this.ledger = ledger;
        this.facts = facts;
        this.texts = texts;
        this.clock = clock;
        this.mapper = mapper;
    }

    /// A promise as printed in JSON. Days are `2026-12-31`; what is unknown is `null`.
    ///
    /// @param id       of the promise; stays the same across versions of its plan
    /// @param plan     title of the plan
    /// @param kind     `target`, `qualitative`, `cadence` or `duty`
    /// @param words    exact words of the plan
    /// @param title    what is measured, or the duty's heading
    /// @param owners   those in the lead first
    /// @param target   null for a duty
    /// @param value    what was counted for it, null where nothing is
    /// @param deadline last day
    /// @param phase    the plan's phase its last day falls in
    /// @param asOf     the day it is judged on
    /// @param knownAt  the moment whose knowledge it is judged with, null for now
    /// @param binding  what it is bound to, null where to nothing
    /// @param observation what was counted for it, with the records, null where it is bound to nothing
    /// @param past     what was counted before, month by month and year by year, null likewise
    /// @param way      what its pace and its forecast came to, null likewise
    /// @param judgement what it is judged by, null where nobody has written a criterion
    /// @param state    `overdue`, `behind`, `counted`, `met`, `reported`, `no-data`, `criterion-missing`
    /// @param reason   why it stands so, in Chinese
    /// @param sentence where its words stand in the plan's text
    record Line(
            UUID id,
            String plan,
            String kind,
            String words,
            String title,
            List<Answerable> owners,
            @Nullable Goal target,
            @Nullable Value value,
            @Nullable LocalDate deadline,
            @Nullable String phase,
            LocalDate asOf,
            @Nullable Instant knownAt,
            LedgerFacts.@Nullable Bound binding,
            LedgerFacts.@Nullable Seen observation,
            PaceFacts.@Nullable Past past,
            PaceFacts.@Nullable Way way,
            LedgerFacts.@Nullable Judged judgement,
            String state,
            String reason,
            Span sentence) {}

    /// A body that answers for a promise.
    ///
    /// @param lead true in the lead, false in cooperation
    record Answerable(String name, boolean lead) {}

    /// What is to be reached.
    ///
    /// @param comparator `>=`, `<=`, `=`, `range` or `increase`
    /// @param value      a number, two numbers for a range, or null for a direction
    /// @param unit       as printed in the plan, such as `万件`; null for a direction
    record Goal(
            String comparator,
            @Nullable Object value,
            @Nullable String unit) {}

    /// What was counted.
    ///
    /// @param on    the day it was counted for
    /// @param label exactly what was counted
    record Value(Number value, String unit, LocalDate on, String label) {}

    /// The promises in force as a JSON array.
    ///
    /// @param plan only this plan's, null for all
    /// @param asOf the day they are judged on, null for today
    public String json(@Nullable UUID plan, @Nullable LocalDate asOf) {
        return json(plan, asOf, null);
    }

    /// Likewise, with the knowledge of a moment.
    ///
    /// @param knownAt null for now
    public String json(@Nullable UUID plan, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        var freeze = freeze(asOf, knownAt);
        return mapper.writerWithDefaultPrettyPrinter()
                .writeValueAsString(rows(plan, freeze).stream()
                        .map(row -> line(row, freeze))
                        .toList());
    }

    /// The promises in force, one on a line: state, last day, bodies in the lead, words.
    ///
    /// @param plan only this plan's, null for all
    /// @param asOf the day they are judged on, null for today
    /// @param knownAt as known at this moment, null for now
    public String lines(@Nullable UUID plan, @Nullable LocalDate asOf, @Nullable Instant knownAt) {
        return rows(plan, freeze(asOf, knownAt)).stream()
                .map(row -> String.join(
                        "\t",
                        texts.state(Locale.SIMPLIFIED_CHINESE, row.state()),
                        row.promise().deadline() == null
                                ? "-"
                                : row.promise().deadline().toString(),
                        row.leads().stream().map(Owner::name).collect(Collectors.joining(" ")),
                        row.promise().words().lines().collect(Collectors.joining())))
                .collect(Collectors.joining("\n"));
    }

    private Freeze freeze(@Nullable LocalDate asOf, @Nullable Instant knownAt) {
        return new Freeze(asOf == null ? LocalDate.now(clock) : asOf, knownAt);
    }

    private List<LedgerRow> rows(@Nullable UUID plan, Freeze freeze) {
        return ledger.rows(freeze).stream()
                .filter(row -> plan == null || row.promise().planId().equals(plan))
                .toList();
    }

    private Line line(LedgerRow row, Freeze freeze) {
        var promise = row.promise();
        return new Line(
                promise.id(),
                promise.planTitle(),
                promise.kind().name().toLowerCase(Locale.ROOT),
                promise.words(),
                promise.title(),
                promise.owners().stream()
                        .map(owner -> new Answerable(owner.name(), owner.lead()))
                        .toList(),
                goal(promise),
                value(row.reached()),
                promise.deadline(),
                promise.phase() == null ? null : promise.phase().name(),
                freeze.day(),
                freeze.knownAt(),
                facts.bound(row.reached()),
                facts.seen(row.reached()),
                PaceFacts.past(row),
                PaceFacts.way(row),
                facts.judged(row.judgement(), freeze.day()),
                row.state().word(),
                texts.grounds(Locale.SIMPLIFIED_CHINESE, row.standing()),
                promise.span());
    }

    private static @Nullable Goal goal(Promise promise) {
        Target target = promise.target();
        if (target == null) {
            return null;
        }
        var quantity = target.quantity();
        if (quantity == null) {
            return new Goal(target.comparison().sign(), null, null);
        }
        Object value = quantity.isRange() ? List.of(quantity.low(), quantity.high()) : quantity.low();
        return new Goal(target.comparison().sign(), value, quantity.unit());
    }

    private @Nullable Value value(@Nullable Reached reached) {
        var value = reached == null ? null : reached.value();
        return reached == null || value == null
                ? null
                : new Value(
                        value,
                        reached.unit(),
                        reached.observation().span().to(),
                        texts.label(Locale.SIMPLIFIED_CHINESE, reached));
    }
}
