package quanheng.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Names for amounts that are listed in the order of their subjects: 甲、乙分别达到5个和7个.
final class Paired {
    private static final Pattern DATES =
            Pattern.compile("(?:力争|到|至|截至|在|分别|于)*(?:(?:20\\d\\d)年?(?:底|末)?[、和及与,]?)+(?:年?[底末])?(?:之?前)?");

    private final String text;
    private final Lines.Line segment;
    private final List<PrintedAmount> amounts;

    private Paired(String text, Lines.Line segment, List<PrintedAmount> amounts) {
        this.text = text;
        this.segment = segment;
        this.amounts = amounts;
    }

    /// The names of all amounts of a segment, or null where they are not listed so.
    static @Nullable List<TargetNames> of(
            String text, Lines.Line segment, List<PrintedAmount> amounts, Lines.@Nullable Line previous) {
        if (amounts.size() < 2) {
            return null;
        }
        return new Paired(text, segment, amounts).names(previous);
    }

    private @Nullable List<TargetNames> names(Lines.@Nullable Line previous) {
        int first = amounts.getFirst().start();
        int respectively = text.indexOf("分别", segment.start(), segment.end());
        boolean said = respectively >= 0 && respectively < first;
        if (!said || !isList()) {
            return null;
        }
        var left = new Lines.Line(afterDates(respectively), respectively);
        if (left.end() - left.start() < 3 && previous != null) {
            left = previous;
        }
        var pieces = pieces(left);
        var quote = new Lines.Line(
                Math.min(left.start(), segment.start()), amounts.getLast().end());
        int n = amounts.size();
        boolean fits = pieces.size() >= n;
        var whole = Measure.trim(text, left.start(), left.end());
        return java.util.stream.IntStream.range(0, n)
                .mapToObj(i -> {
                    var piece = fits ? pieces.get(pieces.size() - n + i) : whole;
                    return new TargetNames(
                            piece,
                            quote,
                            fits ? piece : null,
                            amounts.get(i).end(),
                            fits ? tail(piece, pieces.getLast()) : null);
                })
                .toList();
    }

    /// After the deadlines that open the segment, as in 到2023年、2025年转化率分别达到….
    private int afterDates(int to) {
        var dates = DATES.matcher(text).region(segment.start(), to);
        return dates.lookingAt() ? dates.end() : segment.start();
    }

    /// 级企业 of the last piece goes with the others in 国家级、省级企业.
    private Lines.@Nullable Line tail(Lines.Line piece, Lines.Line last) {
        int level = text.indexOf('级', last.start(), last.end());
        boolean shared = piece.end() < last.start() && text.charAt(piece.end() - 1) == '级' && level > 0;
        return shared && level + 1 < last.end() ? new Lines.Line(level + 1, last.end()) : null;
    }

    private boolean isList() {
        for (int i = 1; i < amounts.size(); i++) {
            for (int k = amounts.get(i - 1).end(); k < amounts.get(i).start(); k++) {
                if ("、和及与以,".indexOf(text.charAt(k)) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<Lines.Line> pieces(Lines.Line left) {
        return Cuts.cut(text, new Lines.Line(left.start(), left.end()), "、,和及与", true).stream()
                .map(p -> Measure.trim(text, p.start(), p.end()))
                .filter(p -> p.end() - p.start() >= 2)
                .toList();
    }
}
