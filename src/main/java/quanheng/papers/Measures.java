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

    /// How the columns of a table share its width, by their longest cells.
    static float[] shares(Block.Table table) {
        var shares = new float[columns(table)];
        java.util.Arrays.fill(shares, 4);
        shares[0] = shares.length > 1 && !table.headed() ? 7 : 4;
        for (var row : table.rows()) {
            if (row.size() == shares.length) {
                for (var at = 0; at < row.size(); at++) {
                    shares[at] = Math.clamp((float) width(row.get(at)), shares[at], 16);
                }
            }
        }
        return shares;
    }

    static int columns(Block.Table table) {
        return table.rows().stream().mapToInt(java.util.List::size).max().orElse(1);
    }
}
