package quanheng.protection.web;

import java.time.LocalDate;
import java.util.List;
import quanheng.protection.ExpertEntry;
import quanheng.protection.Recusal;

/// A line of the roster of experts.
///
/// @param isOn    whether he is on the roster on the day asked about
/// @param grounds what excludes him from the case asked about; none where he may be appointed, or none is asked about
public record ExpertRow(ExpertEntry entry, boolean isOn, List<Recusal.Ground> grounds) {
    static ExpertRow of(ExpertEntry entry, List<String> parties, LocalDate day, int years) {
        return new ExpertRow(entry, entry.covers(day), Recusal.grounds(entry.judged(), parties, day, years));
    }

    /// The fields in a line.
    public String fields() {
        return String.join(" ", entry.fields());
    }
}
