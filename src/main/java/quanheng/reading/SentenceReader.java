package quanheng.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads the targets of one sentence.
final class SentenceReader {
    private static final Words PAST = Words.load("past-words");
    private static final Pattern AGAINST =
            Pattern.compile("[较比](?:20\\d\\d年底?|上年|上一年)(?:底|末)?(?:增长|提高|提升|下降|降低|增加|减少)$");
    private static final Words DEPENDENT = Words.load("dependent-names");

    private final Layer layer;
    private final String text;
    private final TargetReader.Place place;
    private final Lines.Line sentence;
    private final List<Deadlines.Deadline> times;
    private final Promise promise;
    private final List<Target> found = new ArrayList<>();
    private Lines.@Nullable Line previous;
    private Lines.@Nullable Line lastName;

    SentenceReader(Layer layer, TargetReader.Place place, Lines.Line sentence, List<Deadlines.Deadline> times) {
        this.layer = layer;
        this.text = layer.text;
        this.place = place;
        this.sentence = sentence;
        this.times = times;
        this.promise = new Promise(text, place, sentence, times);
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
                int before = found.size();
                readAmounts(segment, own);
                if (found.size() == before && (!heading || place.isWholeBullet())) {
                    readLeap(segment);
                }
            } else if (!heading || place.isWholeBullet()) {
                readWords(segment);
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
            var words = new Clue(text, segment, floor, ceiling, amount);
            words.listed = listed && promise.isBareLeft(floor, amount.start());
            if (promise.isReplaced(words, amounts, i)) {
                continue;
            }
            listed = promise.holds(words);
            floor = amount.end();
            if (listed) {
                words.order = i;
                floor = Math.max(floor, emit(words, pairs == null ? null : pairs.get(i)));
            }
        }
    }

    /// Notes the target; returns where the words that belong to it end.
    private int emit(Clue clue, @Nullable TargetNames paired) {
        var a = clue.amount;
        var names = paired != null ? paired : names(clue);
        var kind = Kinds.of(text, names.quote(), clue);
        boolean dated = paired != null && times.size() > clue.order && isDatedList();
        found.add(new Target(
                span(names.quote()),
                place.node.id,
                names.tail() == null ? name(names.name()) : printed(names.name()) + printed(names.tail()),
                comparison(clue),
                a.quantity(),
                kind,
                dated ? times.get(clue.order).day() : deadline(clue, kind),
                names.scope() == null ? null : printed(names.scope()),
                RuleWords.isRule(text, clue.segment, sentence, place.goals ? null : a),
                reason(clue),
                confidence(clue)));
        lastName = names.name();
        return Math.min(names.end(), clue.ceiling);
    }

    private TargetNames names(Clue clue) {
        var before = lastName != null ? lastName : previous;
        var around = new TargetNames.Around(clue.segment, clue.floor, clue.ceiling, clue.leftEnd, before);
        return TargetNames.of(text, around, clue.amount, clue.verb);
    }

    private Comparison comparison(Clue clue) {
        var a = clue.amount;
        if (a.isRange()) {
            return Comparison.BETWEEN;
        }
        if (a.isRank(text)) {
            return Comparison.AT_MOST;
        }
        if (a.after() != null) {
            return a.after();
        }
        return clue.before != null ? clue.before : inheritedComparison(clue);
    }

    private double confidence(Clue clue) {
        double plain = clue.hasComparison() || clue.verb ? 0.95 : 0.8;
        return plain - (place.goals ? 0 : 0.1) - (clue.amount.han() ? 0.1 : 0);
    }

    private Reason reason(Clue clue) {
        var a = clue.amount;
        var printed = text.substring(a.start(), a.end());
        if (clue.before != null) {
            return Reason.of("comparator-before", text.substring(clue.leftEnd, a.start()), printed);
        }
        if (a.after() != null) {
            return Reason.of("comparator-after", text.substring(a.unitEnd(), a.end()), printed);
        }
        return clue.verb
                ? Reason.of("count-verb", text.substring(clue.floor, a.start()), printed)
                : Reason.of("bare-amount", printed);
    }

    /// True where several deadlines are listed for several amounts: 到2023年、2025年分别达到….
    private boolean isDatedList() {
        return times.size() > 1
                && text.substring(times.getFirst().end(), times.get(1).start()).matches("[、和及与到至,]{1,2}");
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

    /// What a segment without figures promises: a leap, or among goals a direction.
    private void readWords(Lines.Line segment) {
        if (!readLeap(segment) && place.goals) {
            readTrend(segment);
        }
    }

    private boolean readLeap(Lines.Line segment) {
        boolean may = place.goals || place.node.role == ClauseRole.TASKS;
        var leap = may ? Leaps.in(text, segment, previous, place.goals) : null;
        if (leap != null && !isPastTrend(segment)) {
            found.add(new Target(
                    span(leap.quote()),
                    place.node.id,
                    printed(leap.name()),
                    Comparison.AT_LEAST,
                    leap.quantity(),
                    leap.kind(),
                    wordsDeadline(segment),
                    null,
                    false,
                    Reason.of(
                            "amount-in-words",
                            text.substring(leap.name().end(), leap.quote().end())),
                    0.8));
        }
        return leap != null;
    }

    private @Nullable LocalDate wordsDeadline(Lines.Line segment) {
        var own = Deadlines.at(times, segment.start(), segment.end());
        return own != null && !own.past() ? own.day() : place.fallback();
    }

    private void readTrend(Lines.Line segment) {
        var trend = Trends.in(text, segment);
        if (trend == null || isPastTrend(segment)) {
            return;
        }
        found.add(new Target(
                span(trend.quote()),
                place.node.id,
                printed(trend.name()),
                trend.comparison(),
                null,
                TargetKind.TREND,
                wordsDeadline(segment),
                null,
                false,
                Reason.of(
                        "trend",
                        text.substring(trend.name().end(), trend.quote().end())),
                0.75));
    }

    private boolean isPastTrend(Lines.Line segment) {
        var own = Deadlines.at(times, segment.start(), segment.end());
        return (own != null && own.past()) || PAST.in(text, segment.start(), segment.end());
    }

    private Span span(Lines.Line line) {
        return layer.span(line.start(), line.end());
    }

    /// The name of the target before it goes on where only 年均增长 or 位居 is printed.
    private String name(Lines.Line name) {
        var own = printed(name);
        boolean partial = AGAINST.matcher(own).lookingAt()
                || DEPENDENT.has(layer.sub(name.start(), name.end()))
                || DEPENDENT.at(text, name.start(), name.end()) > 1;
        return partial && !found.isEmpty() ? found.getLast().name() + own : own;
    }

    private String printed(Lines.Line line) {
        return layer.printed(line.start(), line.end());
    }
}
