package quanheng.parties.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import quanheng.parties.Figures;
import quanheng.parties.Tally;
import quanheng.rights.Category;
import quanheng.rights.State;

/// A line of counts: of the owner whose names move, of the other, of both as one.
record FigureRow(Category category, State state, long from, long to, long together) {
    private record Key(Category category, State state) {}

    static List<FigureRow> of(Figures figures) {
        var rows = new HashMap<Key, long[]>();
        add(rows, figures.from(), 0);
        add(rows, figures.to(), 1);
        add(rows, figures.together(), 2);
        return rows.entrySet().stream()
                .map(row -> new FigureRow(
                        row.getKey().category(),
                        row.getKey().state(),
                        row.getValue()[0],
                        row.getValue()[1],
                        row.getValue()[2]))
                .sorted(Comparator.comparing(FigureRow::category).thenComparing(FigureRow::state))
                .toList();
    }

    static List<FigureRow> of(List<Tally> tallies) {
        return of(new Figures(List.of(), List.of(), tallies));
    }

    private static void add(Map<Key, long[]> rows, List<Tally> tallies, int place) {
        for (var tally : tallies) {
            rows.computeIfAbsent(new Key(tally.category(), tally.state()), key -> new long[3])[place] += tally.count();
        }
    }
}
