package quanheng.protection;

import java.util.List;
import java.util.Locale;
import quanheng.law.Rule;

/// Where a matter belongs, and why.
///
/// @param row     of the triage table that fits first, such as `T-11`
/// @param basis   the rules the row rests on, as in force on the day
/// @param urgent  to be taken up before others
/// @param figures why the figures make it a matter of crime; empty where they do not
public record Route(
        Channel channel,
        String row,
        String reasonZh,
        String reasonEn,
        List<Rule> basis,
        boolean urgent,
        List<Thresholds.Bar> figures) {
    /// The row's reason in a language.
    public String reason(Locale language) {
        return language.getLanguage().equals("zh") ? reasonZh : reasonEn;
    }
}
