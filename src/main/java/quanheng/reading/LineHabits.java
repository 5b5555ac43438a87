package quanheng.reading;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How a text breaks its lines and opens its items.
///
/// @param width width at which all lines were broken, in characters, 0 where they were not
/// @param runIn for each family of numbers, items whose heading runs into the text less those that end there
record LineHabits(int width, Map<Marker.Style, Integer> runIn) {
    private static final int LONGEST_HEADING = 45;
    private static final int LONGEST_WITH_COMMA = 30;
    private static final int NARROW = 20;
    private static final int SHORT = 15;
    private static final int WIDE = 198;
    private static final int FEWEST = 20;

    static LineHabits of(List<String> lines) {
        var runIn = new EnumMap<Marker.Style, Integer>(Marker.Style.class);
        for (var line : lines) {
            var marker = Marker.of(line);
            if (marker != null) {
                runIn.merge(marker.style(), isRunIn(line, marker.length()) ? 1 : -1, Integer::sum);
            }
        }
        return new LineHabits(commonWidth(lines), runIn);
    }

    /// True where headings of the family mostly run into the text.
    boolean runsIn(Marker.Style style) {
        return runIn.getOrDefault(style, 0) > 1;
    }

    private static boolean isRunIn(String text, int from) {
        return text.indexOf('。', from) >= 0
                || text.indexOf(';', from) >= 0
                || text.length() > LONGEST_HEADING
                || (text.length() > LONGEST_WITH_COMMA && text.indexOf(',') >= 0);
    }

    private static int commonWidth(List<String> lines) {
        var counts = new int[WIDE + 2];
        int all = 0;
        for (var line : lines) {
            if (line.length() >= WIDE) {
                return 0;
            }
            if (line.length() >= SHORT) {
                counts[line.length()]++;
                all++;
            }
        }
        int best = NARROW;
        for (int width = NARROW; width < WIDE; width++) {
            best = around(counts, width) > around(counts, best) ? width : best;
        }
        return all >= FEWEST && around(counts, best) * 5 >= all * 2 ? best : 0;
    }

    private static int around(int[] counts, int width) {
        return counts[width - 1] + counts[width] + counts[width + 1];
    }
}
