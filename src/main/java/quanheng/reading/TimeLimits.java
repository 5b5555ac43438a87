package quanheng.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the day by which a duty is to be done: after a label such as 完成时限, else the last day before
/// which its text says that something is done.
final class TimeLimits {
    private static final Words LABELS = Words.load("time-labels");
    private static final Words FIRST_PART = Words.load("first-parts");
    private static final int REACH = 40;

    private final Layer layer;
    private final Deadlines deadlines;

    TimeLimits(Layer layer, Horizon horizon) {
        this.layer = layer;
        this.deadlines = new Deadlines(horizon);
    }

    @Nullable
    LocalDate of(List<Lines.Line> lines) {
        var labelled = label(lines);
        return labelled != null ? after(labelled) : inWords(lines);
    }

    /// The day after a label; null without one.
    @Nullable
    LocalDate labelled(List<Lines.Line> lines) {
        var label = label(lines);
        return label == null ? null : after(label);
    }

    /// What follows the first label with a colon, up to the next sign.
    private Lines.@Nullable Line label(List<Lines.Line> lines) {
        for (var line : lines) {
            int at = LABELS.find(layer.text, line.start(), line.end());
            while (at >= 0) {
                int end = at + LABELS.at(layer.text, at, line.end());
                if (end < line.end() && ":为是".indexOf(layer.text.charAt(end)) >= 0) {
                    return new Lines.Line(end + 1, Math.min(line.end(), end + REACH));
                }
                at = LABELS.find(layer.text, end, line.end());
            }
        }
        return null;
    }

    private @Nullable LocalDate after(Lines.Line words) {
        int end = words.start();
        while (end < words.end() && ";。)】]".indexOf(layer.text.charAt(end)) < 0) {
            end++;
        }
        LocalDate last = null;
        for (var deadline : deadlines.in(layer.text, words.start(), end)) {
            last = last == null || deadline.day().isAfter(last) ? deadline.day() : last;
        }
        return last;
    }

    private @Nullable LocalDate inWords(List<Lines.Line> lines) {
        LocalDate last = null;
        for (var line : lines) {
            for (var sentence : Cuts.sentences(layer.text, line.start(), line.end())) {
                for (var deadline : deadlines.in(layer.text, sentence.start(), sentence.end())) {
                    boolean part =
                            FIRST_PART.in(layer.text, deadline.end(), Math.min(sentence.end(), deadline.end() + 4));
                    boolean before = !part
                            && (layer.text.startsWith("前", deadline.end())
                                    || layer.text.startsWith("之前", deadline.end())
                                    || layer.text.startsWith("以前", deadline.end())
                                    || layer.text.startsWith("完成", deadline.end())
                                    || layer.text.charAt(deadline.end() - 1) == '前');
                    if (before
                            && !deadline.past()
                            && (last == null || deadline.day().isAfter(last))) {
                        last = deadline.day();
                    }
                }
            }
        }
        return last;
    }
}
