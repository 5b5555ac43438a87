package quanheng.bodies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.bodies.MeetingCounts.Line;
import quanheng.indicators.Criterion;
import quanheng.indicators.Explanation.Ground;
import quanheng.indicators.Phrase;
import quanheng.indicators.Selection;
import quanheng.indicators.Span;
import quanheng.parties.Regions;

/// Actions of meetings within days: opened, due, verified, verified and reported by their last day.
@Component
class ActionMeasure extends CountedMeasure {
    private static final String WHAT = "happened";

    private final BodyWords words;

    ActionMeasure(MeetingCounts counts, Regions regions, BodyWords words) {
        super(counts, regions);
        this.words = words;
    }

    /// What can have happened to an action within days. Its words are the messages `bodies.happened.<name>`.
    enum Happened {
        /// It was resolved, and the minutes issued.
        OPENED,
        /// Its last day came.
        DUE,
        /// It was verified.
        VERIFIED,
        /// Its last day came, and it was reported by then and is verified.
        DUE_AND_ON_TIME;

        boolean holds(Line line, Span span) {
            return switch (this) {
                case OPENED, DUE, VERIFIED -> isWithin(day(line), span);
                case DUE_AND_ON_TIME -> isWithin(day(line), span) && line.doneOn() != null && line.onTime();
            };
        }

        @Nullable
        LocalDate day(Line line) {
            return switch (this) {
                case OPENED -> line.on();
                case DUE, DUE_AND_ON_TIME -> line.lastDay();
                case VERIFIED -> line.doneOn();
            };
        }
    }

    @Override
    public String id() {
        return "bodies.actions";
    }

    @Override
    public Set<String> criteria() {
        return Set.of(WHAT);
    }

    @Override
    public Set<String> needs() {
        return Set.of(WHAT);
    }

    @Override
    public List<String> choices(String criterion) {
        return criterion.equals(WHAT)
                ? Arrays.stream(Happened.values()).map(Enum::name).toList()
                : List.of();
    }

    @Override
    List<Line> all(@Nullable Instant knownAt) {
        return counts.actions(knownAt);
    }

    @Override
    Set<String> seen() {
        return counts.seenActions();
    }

    /// What is to have happened.
    ///
    /// @throws IllegalArgumentException where a criterion or its value means nothing here
    private Happened happened(Selection selection) {
        var named = selection.where().stream()
                .map(criterion ->
                        criterion instanceof Criterion.Is is && is.is().equals(WHAT) ? is.values() : List.<String>of())
                .toList();
        if (named.size() != 1 || named.getFirst().size() != 1) {
            throw new IllegalArgumentException("one thing is to have happened, not " + selection.where());
        }
        return Happened.valueOf(named.getFirst().getFirst());
    }

    @Override
    boolean holds(Line line, Selection selection) {
        return happened(selection).holds(line, selection.span());
    }

    @Override
    LocalDate day(Line line, Selection selection) {
        return Objects.requireNonNull(happened(selection).day(line));
    }

    @Override
    String path(Line line) {
        return "/actions/" + line.number();
    }

    @Override
    List<Ground> grounds(Line line, Selection selection) {
        var happened = happened(selection);
        var span = selection.span();
        return List.of(Ground.of(
                Phrase.of("bodies.criterion." + happened, told(span.from()), told(span.to())),
                happened.holds(line, span),
                Phrase.of("bodies.because.days", told(line.on()), told(line.lastDay()), told(line.doneOn()))));
    }

    @Override
    public String words(Criterion.Is criterion, Locale language) {
        return criterion.values().stream()
                .map(value -> words.say("happened." + value, language))
                .findFirst()
                .orElse(criterion.is());
    }
}
