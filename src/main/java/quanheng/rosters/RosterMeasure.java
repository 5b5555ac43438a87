package quanheng.rosters;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import quanheng.indicators.Counted;
import quanheng.indicators.CountedRecord;
import quanheng.indicators.Criterion;
import quanheng.indicators.Explanation;
import quanheng.indicators.Explanation.Ground;
import quanheng.indicators.Measure;
import quanheng.indicators.Phrase;
import quanheng.indicators.Selection;
import quanheng.indicators.Span;

/// Members of rosters, counted one by one. A roster nobody was ever put on is no data.
abstract class RosterMeasure implements Measure {
    static final String ROSTER = "roster";

    final Rosters rosters;
    final MemberStore members;
    private final MessageSource messages;

    RosterMeasure(Rosters rosters, MemberStore members, MessageSource messages) {
        this.rosters = rosters;
        this.members = members;
        this.messages = messages;
    }

    /// The members counted, in a lasting order.
    abstract List<Member> counted(Selection selection);

    /// What is to be said about the count.
    abstract List<Phrase> notes(Selection selection);

    /// Why a member is counted or not.
    abstract List<Ground> grounds(Member member, Selection selection);

    @Override
    public List<String> quantities() {
        return List.of("records");
    }

    @Override
    public Set<String> criteria() {
        return Set.of(ROSTER);
    }

    @Override
    public Set<String> needs() {
        return Set.of(ROSTER);
    }

    @Override
    public Counted count(String quantity, Selection selection) {
        var roster = roster(selection);
        return members.all(roster.id(), selection.knownAt()).isEmpty()
                ? Counted.none(Phrase.of("rosters.note.empty", roster.nameZh()))
                : Counted.of(counted(selection).size(), notes(selection));
    }

    /// The roster asked for.
    ///
    /// @throws IllegalArgumentException where there is no such roster, or something else means nothing here
    Roster roster(Selection selection) {
        for (var criterion : selection.where()) {
            if (!(criterion instanceof Criterion.Is is) || !criteria().contains(is.is())) {
                throw new IllegalArgumentException("%s means nothing to %s".formatted(criterion, id()));
            }
        }
        var ids = values(selection, ROSTER).stream().flatMap(List::stream).toList();
        if (ids.size() != 1) {
            throw new IllegalArgumentException("one roster is to be named, not " + ids);
        }
        return rosters.find(ids.getFirst())
                .orElseThrow(() -> new IllegalArgumentException("no roster '%s'".formatted(ids.getFirst())));
    }

    /// The values of each criterion of a name.
    static List<List<String>> values(Selection selection, String name) {
        return selection.where().stream()
                .filter(criterion ->
                        criterion instanceof Criterion.Is is && is.is().equals(name))
                .map(criterion -> ((Criterion.Is) criterion).values())
                .toList();
    }

    @Override
    public Map<String, BigDecimal> byRegion(String quantity, Selection selection) {
        var counts = new HashMap<String, BigDecimal>();
        counted(selection).forEach(member -> counts.merge(member.regionCode(), BigDecimal.ONE, BigDecimal::add));
        return counts;
    }

    @Override
    public Map<String, BigDecimal[]> byMonth(String quantity, Selection selection, YearMonth from, YearMonth to) {
        var count = (int) from.until(to, ChronoUnit.MONTHS) + 1;
        var months = new HashMap<String, BigDecimal[]>();
        var moving = moving(selection);
        for (var month = 0; month < count; month++) {
            var at = month;
            var days = from.plusMonths(month);
            if (month > 0 && !moving.test(days)) {
                months.values().forEach(row -> row[at] = isFlow() ? BigDecimal.ZERO : row[at - 1]);
                continue;
            }
            var span = isFlow() ? new Span(days.atDay(1), days.atEndOfMonth()) : Span.on(days.atEndOfMonth());
            byRegion(quantity, selection.over(span))
                    .forEach((place, found) -> months.computeIfAbsent(place, unread -> zeroes(count))[at] = found);
        }
        return months;
    }

    /// The months in which what is counted may change.
    Predicate<YearMonth> moving(Selection selection) {
        var moved = members.all(roster(selection).id(), selection.knownAt()).stream()
                .flatMap(member -> Stream.of(Optional.of(member.fromOn()), Optional.ofNullable(member.toOn())))
                .flatMap(Optional::stream)
                .map(YearMonth::from)
                .collect(Collectors.toSet());
        return moved::contains;
    }

    private static BigDecimal[] zeroes(int count) {
        var row = new BigDecimal[count];
        Arrays.fill(row, BigDecimal.ZERO);
        return row;
    }

    @Override
    public List<CountedRecord> records(Selection selection, int offset, int limit) {
        return counted(selection).stream()
                .skip(offset)
                .limit(limit)
                .map(member -> record(member, isFlow()))
                .toList();
    }

    private static CountedRecord record(Member member, boolean isFlow) {
        return new CountedRecord(
                Long.toString(member.id()),
                member.name(),
                member.regionCode(),
                isFlow ? member.fromOn() : null,
                null,
                path(member));
    }

    static String path(Member member) {
        return "/rosters/%s/members/%d".formatted(member.roster(), member.id());
    }

    @Override
    public List<CountedRecord> named(List<String> keys, Selection selection) {
        return keys.stream()
                .flatMap(key -> numbered(key).stream())
                .map(member -> record(member, isFlow()))
                .toList();
    }

    private Optional<Member> numbered(String key) {
        return key.matches("[0-9]{1,17}") ? members.find(Long.parseLong(key)) : Optional.empty();
    }

    @Override
    public Phrase cause(String key) {
        return numbered(key).map(RosterMeasure::cause).orElseGet(() -> Measure.super.cause(key));
    }

    private static Phrase cause(Member member) {
        var reason = member.withdrawalReason();
        var ended = member.toOn();
        return reason != null
                ? Phrase.of("rosters.cause.withdrawn", reason)
                : ended != null
                        ? Phrase.of("rosters.cause.ended", ended.minusDays(1).toString())
                        : Phrase.of("rosters.cause.joined", member.fromOn().toString());
    }

    /// @param record number of the membership, name of the member or its credit code
    @Override
    public Optional<Explanation> explain(Selection selection, String record) {
        var wanted = record.strip();
        var ever = members.all(roster(selection).id(), null);
        return ever.stream()
                .filter(member -> Long.toString(member.id()).equals(wanted))
                .findFirst()
                .or(() -> ever.stream()
                        .filter(member -> member.name().equals(wanted)
                                || (!wanted.isEmpty() && member.creditCode().equalsIgnoreCase(wanted)))
                        .findFirst())
                .map(member -> new Explanation(
                        Long.toString(member.id()), member.name(), path(member), grounds(member, selection)));
    }

    /// The ground that its days on the roster give.
    static Ground days(Member member, boolean holds, String wanted) {
        var end = member.toOn();
        return Ground.of(
                Phrase.of(wanted),
                holds,
                end == null
                        ? Phrase.of("rosters.because.since", member.fromOn().toString())
                        : Phrase.of(
                                "rosters.because.days",
                                member.fromOn().toString(),
                                end.minusDays(1).toString()));
    }

    @Override
    public List<String> choices(String criterion) {
        return criterion.equals(ROSTER) ? rosters.all().stream().map(Roster::id).toList() : List.of();
    }

    @Override
    public String words(Criterion.Is criterion, Locale language) {
        var shown = criterion.values().stream()
                .map(value -> shown(criterion.is(), value, language))
                .collect(Collectors.joining(messages.getMessage(
                        criterion.is().equals("also-on") ? "rosters.and-on" : "rosters.or", null, language)));
        return messages.getMessage("rosters.criterion." + criterion.is(), new Object[] {shown}, language);
    }

    private @Nullable String shown(String name, String value, Locale language) {
        return name.equals("holds")
                ? messages.getMessage("rights.category." + value, null, value, language)
                : rosters.find(value).map(roster -> roster.name(language)).orElse(value);
    }
}
