package quanheng.dossiers;

import java.util.List;
import quanheng.overview.LedgerRow;

/// A promise as a dossier claims it, beside what supports it.
///
/// @param number from 1, in the order of the plan's text
/// @param records where the list of what was counted lies in the package; empty where nothing was
/// @param counted how many records that list holds
/// @param gaps    what it lacks; none where it is fully supported
public record Claim(
        int number, LedgerRow row, String records, long counted, List<SupportingFile> files, List<Gap> gaps) {
    public Claim {
        files = List.copyOf(files);
        gaps = List.copyOf(gaps);
    }
}
