package quanheng.registers;

/// What became of the rows of a file.
///
/// @param accepted  new, or changed by this file
/// @param unchanged already in the register as they are
/// @param rejected  with problems, or left out because others had some
public record Totals(long accepted, long unchanged, long rejected) {
    /// All rows of the file but its head.
    public long rows() {
        return accepted + unchanged + rejected;
    }
}
