package quanheng.reference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How far a concordance reaches over a set of classes, and where it says more than one thing.
///
/// @param total     records
/// @param certain   records the class alone decides
/// @param possible  records that also need keywords
/// @param several   records that certainly belong to more than one
/// @param none      records no rule means
/// @param malformed records whose class is no symbol of the IPC
/// @param gaps      symbols no rule means, those with most records first
/// @param conflicts symbols that certainly belong to more than one, those with most records first
public record Coverage(
        long total,
        long certain,
        long possible,
        long several,
        long none,
        long malformed,
        List<Line> gaps,
        List<Line> conflicts) {
    private static final int LONGEST = 50;

    /// A symbol, how many records bear it, and what it belongs to.
    public record Line(String symbol, long records, List<String> codes) {}

    /// Looks up each class.
    ///
    /// @param records how many records bear each class as their main one
    public static Coverage of(Attribution attribution, Kind table, Map<String, Long> records) {
        var counts = new long[6];
        var gaps = new ArrayList<Line>();
        var conflicts = new ArrayList<Line>();
        for (var line : new TreeMap<>(records).entrySet()) {
            var answers = attribution.answers(table, line.getKey());
            var sure = new HashSet<String>();
            answers.stream().filter(Answer::isSure).map(Answer::code).forEach(sure::add);
            counts[0] += line.getValue();
            if (!sure.isEmpty()) {
                counts[1] += line.getValue();
            } else if (!answers.isEmpty()) {
                counts[2] += line.getValue();
            } else if (IpcSymbol.of(line.getKey()).isEmpty()) {
                counts[5] += line.getValue();
            } else {
                counts[4] += line.getValue();
                gaps.add(new Line(line.getKey(), line.getValue(), List.of()));
            }
            if (sure.size() > 1) {
                counts[3] += line.getValue();
                conflicts.add(new Line(
                        line.getKey(), line.getValue(), sure.stream().sorted().toList()));
            }
        }
        return new Coverage(
                counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], most(gaps), most(conflicts));
    }

    private static List<Line> most(List<Line> lines) {
        return lines.stream()
                .sorted((one, other) -> Long.compare(other.records(), one.records()))
                .limit(LONGEST)
                .toList();
    }
}
