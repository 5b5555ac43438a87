package quanheng.imports;

/// What became of the rows of a file.
///
/// @param created   rights or events that were not known
/// @param changed   known ones of which something was not known, or known otherwise
/// @param unchanged known as they are
/// @param refused   with problems
/// @param warned    among those taken, with something odd about them
public record Totals(long created, long changed, long unchanged, long refused, long warned) {
    static final Totals NONE = new Totals(0, 0, 0, 0, 0);

    /// New or changed.
    public long accepted() {
        return created + changed;
    }

    /// All rows of the file but its head.
    public long rows() {
        return created + changed + unchanged + refused;
    }

    Totals plus(Totals more) {
        return new Totals(
                created + more.created,
                changed + more.changed,
                unchanged + more.unchanged,
                refused + more.refused,
                warned + more.warned);
    }
}
