package quanheng.papers;

/// The measures of GB/T 9704-2012: A4, 22 lines of 28 characters on each page.
final class Measures {
    /// Margins in millimetres.
    static final double TOP = 37;

    static final double BOTTOM = 35;
    static final double LEFT = 28;
    static final double RIGHT = 26;
    /// From the text to the dashes beside the page number.
    static final double PAGE_NUMBER = 7;
    /// From one line to the next, in points.
    static final double LINE = 28.95;
    /// From one character of the body to the next, in points.
    static final double CHARACTER = 15.75;

    static final int CHARACTERS = 28;
    /// In tables, in points.
    static final int SMALL = 14;

    static final double SMALL_LINE = 21;
    /// Left and right of the words of a cell, in characters of a table.
    private static final float CELL_EDGES = 1;
    /// Free characters to the right of the date.
    private static final double BESIDE_DATE = 4;
    /// Free characters to the right of an issuer longer than the date.
    private static final double BESIDE_ISSUER = 2;

    private Measures() {}

    /// Size of the issuer above the red line, in points: as large as stands on one line.
    static int redHead(String issuer) {
        return (int) Math.min(2.0 * FontUse.TITLE.size, CHARACTERS * CHARACTER / Math.max(1, width(issuer)));
    }

    static double points(double millimetres) {
        return millimetres * 72 / 25.4;
    }

    /// Issuer and date are centred upon each other.
    ///
    /// @return free characters to their left, with the space to the right edge centring them
    static double beforeSignature(Paper paper) {
        var date = width(OfficialWords.day(paper.date()));
        var issuer = width(paper.issuer());
        var axis = Math.max(BESIDE_DATE + date / 2, BESIDE_ISSUER + issuer / 2);
        return Math.max(0, CHARACTERS - 2 * axis);
    }

    /// How many characters wide; a Latin letter or figure is half as wide.
    static double width(String words) {
        return words.codePoints()
                .mapToDouble(letter -> letter < 0x2E80 ? 0.5 : 1)
                .sum();
    }

    /// How the columns of a table share its width: a column whose longest cell is short stands on one line, the longer
    /// ones share what is left.
    static float[] shares(Block.Table table) {
        var needed = new float[columns(table)];
        java.util.Arrays.fill(needed, 2);
        needed[0] = needed.length > 1 && !table.headed() ? 7 : 2;
        for (var row : table.rows()) {
            if (row.size() == needed.length) {
                for (var at = 0; at < row.size(); at++) {
                    needed[at] = Math.max(needed[at], longestLine(row.get(at)));
                }
            }
        }
        var widest = widest(needed);
        var shares = new float[needed.length];
        for (var at = 0; at < needed.length; at++) {
            shares[at] = Math.min(needed[at] + CELL_EDGES, widest);
        }
        return shares;
    }

    private static float longestLine(String cell) {
        return (float) cell.lines().mapToDouble(Measures::width).max().orElse(0);
    }

    /// The widest a column may be for all to stand beside each other, in characters of a table.
    private static float widest(float[] needed) {
        var left = (float) (CHARACTERS * CHARACTER / SMALL);
        var sorted = needed.clone();
        java.util.Arrays.sort(sorted);
        for (var at = 0; at < sorted.length; at++) {
            var even = left / (sorted.length - at);
            if (sorted[at] + CELL_EDGES > even) {
                return even;
            }
            left -= sorted[at] + CELL_EDGES;
        }
        return Float.MAX_VALUE;
    }

    static int columns(Block.Table table) {
        return table.rows().stream().mapToInt(java.util.List::size).max().orElse(1);
    }
}
