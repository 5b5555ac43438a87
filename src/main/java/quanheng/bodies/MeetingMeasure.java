package quanheng.bodies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.bodies.MeetingCounts.Line;
import quanheng.indicators.Criterion;
import quanheng.indicators.Explanation.Ground;
import quanheng.indicators.Phrase;
import quanheng.indicators.Selection;
import quanheng.parties.Regions;

/// Meetings held within days: those whose minutes are issued.
@Component
class MeetingMeasure extends CountedMeasure {
    MeetingMeasure(MeetingCounts counts, Regions regions) {
        super(counts, regions);
    }

    @Override
    public String id() {
        return "bodies.meetings";
    }

    @Override
    public Set<String> criteria() {
        return Set.of();
    }

    @Override
    List<Line> all(@Nullable Instant knownAt) {
        return counts.meetings(knownAt);
    }

    @Override
    Set<String> seen() {
        return counts.seenMeetings();
    }

    @Override
    boolean holds(Line line, Selection selection) {
        if (!selection.where().isEmpty()) {
            throw new IllegalArgumentException("%s means nothing to %s".formatted(selection.where(), id()));
        }
        return isWithin(line.on(), selection.span());
    }

    @Override
    LocalDate day(Line line, Selection selection) {
        return line.on();
    }

    @Override
    String path(Line line) {
        return "/meetings/" + line.number();
    }

    @Override
    List<Ground> grounds(Line line, Selection selection) {
        var span = selection.span();
        return List.of(Ground.of(
                Phrase.of("bodies.criterion.met", told(span.from()), told(span.to())),
                isWithin(line.on(), span),
                Phrase.of("bodies.because.met", told(line.on()))));
    }

    @Override
    public String words(Criterion.Is criterion, Locale language) {
        return criterion.is();
    }
}
