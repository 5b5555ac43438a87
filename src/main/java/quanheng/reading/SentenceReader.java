package quanheng.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads the targets of one sentence.
final class SentenceReader {
    static final Words AT_LEAST = Words.load("at-least-before");
    static final Words AT_MOST = Words.load("at-most-before");
    static final Words EXACTLY = Words.load("exactly-before");
    private static final Words COUNT_VERBS = Words.load("count-verbs");
    private static final Words ANNUAL = Words.load("annual-words");
    private static final Words PAST = Words.load("past-words");
    private static final Words NOT_COUNTED = Words.load("not-counted");
    private static final Words TIME_UNITS = Words.load("time-units");
    private static final Words RAISED = Words.load("raised-to");
    private static final Words DEPENDENT = Words.load("dependent-names");
    private static final int LONGEST_SLOGAN = 14;
    private static final int LOOK_BACK = 200;

    private final Layer layer;
    private final String text;
    private final Horizon horizon;
    private final TargetReader.Place place;
    private final Lines.Line sentence;
    private final List<Deadlines.Deadline> times;
    private final List<Target> found = new ArrayList<>();
    private Lines.@Nullable Line previous;
    private Lines.@Nullable Line lastName;

    SentenceReader(
            Layer layer,
            Horizon horizon,
            TargetReader.Place place,
            Lines.Line sentence,
            List<Deadlines.Deadline> times) {
        this.layer = layer;
        this.text = layer.text;
        this.horizon = horizon;
        this.place = place;
        this.sentence = sentence;
        this.times = times;
    }

    List<Target> read(boolean heading) {
        var amounts = Amounts.in(text, sentence.start(), sentence.end());
        int k = 0;
        for (var segment : Cuts.segments(text, sentence.start(), sentence.end())) {
            var own = new ArrayList<PrintedAmount>();
            while (k < amounts.size() && amounts.get(k).start() < segment.end()) {
                own.add(amounts.get(k++));
            }
            if (!own.isEmpty()) {
                readAmounts(segment, own);
            } else if (place.goals && (!heading || place.isWholeBullet())) {
                readTrend(segment);
            }
            previous = segment;
        }
        return found;
    }

    private void readAmounts(Lines.Line segment, List<PrintedAmount> amounts) {
        int floor = segment.start();
        boolean listed = false;
        var pairs = Paired.of(text, segment, amounts, previous);
        for (int i = 0; i < amounts.size(); i++) {
            var amount = amounts.get(i);
            int ceiling = i + 1 < amounts.size() ? amounts.get(i + 1).start() : segment.end();
            var words = new Clue(segment, floor, ceiling, amount);
            words.listed = listed && isBareLeft(floor, amount.start());
            if (isReplaced(words, amounts, i)) {
                continue;
            }
            listed = isCounted(words) && isPromised(words) && !isPast(amount);
            floor = amount.end();
            if (listed) {
                words.order = i;
                floor = Math.max(floor, emit(words, pairs == null ? null : pairs.get(i)));
            }
        }
    }

    /// What stands around one amount.
    private final class Clue {
        final Lines.Line segment;
        final int floor;
        final int ceiling;
        final PrintedAmount amount;
        final @Nullable Comparison before;
        final int leftEnd;
        final boolean verb;
        final boolean annual;
        boolean listed;
        int order;

        Clue(Lines.Line segment, int floor, int ceiling, PrintedAmount amount) {
            this.segment = segment;
            this.floor = floor;
            this.ceiling = ceiling;
            this.amount = amount;
            int at = amount.start();
            while (at > floor && "约近了的:(".indexOf(text.charAt(at - 1)) >= 0) {
                at--;
            }
            int least = AT_LEAST.before(text, at, floor);
            int most = AT_MOST.before(text, at, floor);
            int exact = EXACTLY.before(text, at, floor);
            int longest = Math.max(least, Math.max(most, exact));
            this.before = longest == 0
                    ? null
                    : longest == most
                            ? Comparison.AT_MOST
                            : longest == least ? Comparison.AT_LEAST : Comparison.EXACTLY;
            this.leftEnd = at - longest;
            this.verb = COUNT_VERBS.before(text, at, floor) > 0;
            this.annual = ANNUAL.in(text, Math.max(segment.start(), at - 40), at);
        }

        boolean hasComparison() {
            return before != null || amount.after() != null;
        }
    }

    private boolean isBareLeft(int from, int to) {
        var left = text.substring(from, to);
        return left.isEmpty()
                || left.equals("、")
                || left.equals("和")
                || left.equals("及")
                || left.equals("与")
                || left.equals("以及");
    }

    private boolean isCounted(Clue clue) {
        var a = clue.amount;
        if (a.unit().equals("日") && a.start() > 0 && text.charAt(a.start() - 1) == '月') {
            return false;
        }
        if (TIME_UNITS.has(a.unit())) {
            return clue.before == Comparison.AT_MOST || a.after() == Comparison.AT_MOST && place.goals;
        }
        if (isQuoted(a)
                || NOT_COUNTED.at(text, a.end(), clue.ceiling) > 0 && a.after() == null && (a.han() || !place.goals)) {
            return false;
        }
        if (a.unit().equals("位")
                || a.unit().equals("名") && a.start() > clue.floor && text.charAt(a.start() - 1) == '前') {
            return a.start() > clue.floor && text.charAt(a.start() - 1) == '前';
        }
        if (!a.han()) {
            return true;
        }
        boolean one = a.low().intValue() == 1 && !a.isRange();
        boolean noun = NOT_COUNTED.in(text, a.end(), Math.min(clue.ceiling, a.end() + 10));
        var time = Deadlines.at(times, a.start(), clue.segment.end());
        boolean driven = place.goals
                || time != null && !time.past()
                || COUNT_VERBS.in(text, Math.max(clue.floor, a.start() - 25), a.start());
        boolean closing = driven && !one && !noun && a.end() == clue.segment.end();
        return closing
                || clue.hasComparison()
                        && (!one
                                || a.isShare()
                                || clue.before != Comparison.EXACTLY && a.unit().length() > 1)
                || a.isRange()
                || clue.verb && !one && !noun
                || clue.annual && !one && !noun;
    }

    /// True inside a short quotation (a slogan) or a title.
    private boolean isQuoted(PrintedAmount a) {
        int from = Math.max(sentence.start(), a.start() - LONGEST_SLOGAN);
        for (int i = a.start() - 1; i >= from; i--) {
            char c = text.charAt(i);
            if (c == '”' || c == '》') {
                return false;
            }
            if (c == '“' || c == '《') {
                int close = text.indexOf(c == '“' ? '”' : '》', a.end());
                return close >= 0 && close - i <= LONGEST_SLOGAN * 2;
            }
        }
        return false;
    }

    /// True for the first figure of 由…提高到….
    private boolean isReplaced(Clue clue, List<PrintedAmount> amounts, int i) {
        if (i + 1 >= amounts.size() || clue.leftEnd <= clue.floor) {
            return false;
        }
        int next = amounts.get(i + 1).start();
        return RAISED.in(text, clue.amount.end(), next)
                && (text.lastIndexOf('由', clue.amount.start()) >= clue.floor
                        || text.lastIndexOf('从', clue.amount.start()) >= clue.floor);
    }

    private boolean isPromised(Clue clue) {
        if (place.goals) {
            return true;
        }
        if (place.node.role == ClauseRole.PREAMBLE) {
            return clue.hasComparison();
        }
        var time = Deadlines.at(times, clue.amount.start(), clue.segment.end());
        return clue.before == Comparison.AT_LEAST
                || clue.before == Comparison.AT_MOST
                || clue.amount.after() != null
                || clue.verb
                || clue.annual
                || clue.listed
                || time != null && !time.past()
                || clue.amount.isRange()
                || COUNT_VERBS.in(text, Math.max(clue.floor, clue.amount.start() - 25), clue.amount.start())
                || !clue.amount.han() && clue.amount.end() == clue.segment.end() && clue.leftEnd - clue.floor > 2;
    }

    private boolean isPast(PrintedAmount a) {
        int from = Math.max(sentence.start(), a.start() - LOOK_BACK);
        for (var time : times) {
            if (time.start() <= a.start()) {
                if (time.past() && !laterPromise(time, a)) {
                    return true;
                }
                from = Math.max(from, time.past() ? from : time.start());
            }
        }
        for (int i = from; i < a.start(); i++) {
            int n = PAST.at(text, i, a.start());
            if (n > 0
                    && (!place.goals
                            || text.charAt(i) == '已'
                            || text.charAt(i + n - 1) == '了'
                            || text.startsWith("以来", i)
                            || text.startsWith("同比", i))) {
                return true;
            }
        }
        return false;
    }

    private boolean laterPromise(Deadlines.Deadline time, PrintedAmount a) {
        return times.stream().anyMatch(t -> t.start() > time.start() && t.start() <= a.start() && !t.past());
    }

    private int emit(Clue clue, @Nullable TargetNames paired) {
        var a = clue.amount;
        var names = paired != null ? paired : TargetNames.of(text, new TargetNames.Around(clue.segment, clue.floor, clue.ceiling, clue.leftEnd, lastName != null ? lastName : previous), a, clue.verb);
        var comparison = a.isRange() ? Comparison.BETWEEN
                : a.after() != null ? a.after()
                : clue.before != null ? clue.before
                : inheritedComparison(clue);
        if (a.unit().equals("位") || a.unit().equals("名") && text.charAt(a.start() - 1) == '前') {
            comparison = Comparison.AT_MOST;
        }
        var rule = RuleWords.isRule(text, clue.segment, sentence, a, place.goals);
        var kind = Kinds.of(text, names.quote(), a, clue.annual);
        var day = paired != null && times.size() > clue.order && isDatedList() ? times.get(clue.order).day() : deadline(clue, kind);
        double sure = (clue.hasComparison() || clue.verb ? 0.95 : 0.8) - (place.goals ? 0 : 0.1) - (a.han() ? 0.1 : 0);
        var why = clue.before != null ? Reason.of("comparator-before", text.substring(clue.leftEnd, a.start()), text.substring(a.start(), a.end()))
                : a.after() != null ? Reason.of("comparator-after", text.substring(a.unitEnd(), a.end()), text.substring(a.start(), a.end()))
                : clue.verb ? Reason.of("count-verb", text.substring(clue.floor, a.end()))
                : Reason.of("bare-amount", text.substring(a.start(), a.end()));
        found.add(new Target(span(names.quote()), place.node.id, name(names.name()), comparison, a.quantity(), kind, day,
                names.scope() == null ? null : printed(names.scope()), rule, why, sure));
        lastName = names.name();
        return Math.min(names.end(), clue.ceiling);
    }

    /// True where several deadlines are listed for several amounts: 到2023年、2025年分别达到….
    private boolean isDatedList() {
        return times.size() > 1 && text.substring(times.getFirst().end(), times.get(1).start()).matches("[、和及与到至,]{1,2}");
    }

    private Comparison inheritedComparison(Clue clue) {
        if (clue.listed && !found.isEmpty() && found.getLast().comparison() != Comparison.BETWEEN) {
            return found.getLast().comparison();
        }
        return Comparison.AT_LEAST;
    }

    private @Nullable LocalDate deadline(Clue clue, TargetKind kind) {
        var own = Deadlines.at(times, clue.amount.start(), clue.segment.end());
        if (own != null && !own.past()) {
            return own.day();
        }
        if (place.goals || place.node.role == ClauseRole.PHASES) {
            return place.fallback();
        }
        return clue.annual || kind == TargetKind.ANNUAL
                ? null
                : place.running != null ? place.running : place.inherited;
    }

    private void readTrend(Lines.Line segment) {
        var trend = Trends.in(text, segment);
        if (trend == null || isPastTrend(segment)) {
            return;
        }
        var own = Deadlines.at(times, segment.start(), segment.end());
        var day = own != null && !own.past() ? own.day() : place.fallback();
        found.add(new Target(
                span(trend.quote()),
                place.node.id,
                printed(trend.name()),
                Comparison.RISING,
                null,
                TargetKind.TREND,
                day,
                null,
                false,
                Reason.of(
                        "trend",
                        text.substring(trend.name().end(), trend.quote().end())),
                0.75));
    }

    private boolean isPastTrend(Lines.Line segment) {
        var own = Deadlines.at(times, segment.start(), segment.end());
        return own != null && own.past() || PAST.in(text, segment.start(), segment.end());
    }

    private Span span(Lines.Line line) {
        return layer.span(line.start(), line.end());
    }

    /// The name of the target before it goes on where only 年均增长 or 位居 is printed.
    private String name(Lines.Line name) {
        var own = printed(name);
        boolean partial = DEPENDENT.has(layer.sub(name.start(), name.end())) || DEPENDENT.at(text, name.start(), name.end()) > 1;
        return partial && !found.isEmpty() ? found.getLast().name() + own : own;
    }

    private String printed(Lines.Line line) {
        return layer.printed(line.start(), line.end());
    }
}
