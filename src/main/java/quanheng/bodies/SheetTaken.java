package quanheng.bodies;

import java.util.List;

/// What became of a sheet that somebody filled in.
///
/// @param kept how many rows were taken; 0 where there is something to mend
public record SheetTaken(int kept, List<RowFault> faults) {
    public SheetTaken {
        faults = List.copyOf(faults);
    }

    /// Something to mend in a row, as Excel counts rows.
    public record RowFault(int row, Outcome.Fault fault) {}
}
