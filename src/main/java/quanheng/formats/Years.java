package quanheng.formats;

/// Years of filing.
final class Years {
    private Years() {}

    /// The year, 0 where it is wrong, which is then refused.
    static int read(Draft draft) {
        var code = draft.code(Field.FILED_YEAR);
        if (code.length() < 4
                || code.length() > 6
                || !code.substring(0, 4).chars().allMatch(Character::isDigit)) {
            draft.refuse(Field.FILED_YEAR, Fault.MALFORMED, draft.raw(Field.FILED_YEAR));
            return 0;
        }
        var year = Integer.parseInt(code.substring(0, 4));
        if (year > draft.terms().today().getYear()) {
            draft.refuse(Field.FILED_YEAR, Fault.FUTURE_DAY, code);
        } else if (year < 1800) {
            draft.refuse(Field.FILED_YEAR, Fault.OUT_OF_RANGE, code);
        }
        return year;
    }
}
