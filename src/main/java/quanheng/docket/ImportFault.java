package quanheng.docket;

import java.util.List;

/// Something to mend in a sheet of cases. Its words are the message `docket.fault.<key>`.
///
/// @param row    as the sheet counts
/// @param column of the sheet, such as `happened`
/// @param reason what a field of an act has against its value; none for other faults
public record ImportFault(int row, String column, String key, List<String> arguments, List<Refusal> reason) {
    static ImportFault of(int row, String column, String key, String... arguments) {
        return new ImportFault(row, column, key, List.of(arguments), List.of());
    }
}
