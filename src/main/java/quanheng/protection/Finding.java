package quanheng.protection;

import java.util.Locale;
import quanheng.docket.ActKind;
import quanheng.docket.Named;

/// A defect of a case file: which act, what rule, how to mend it.
///
/// @param rule    of the file check
/// @param ordinal of the act; 0 where the whole file is meant
/// @param act     its kind
/// @param detail  what the words name besides the act: a part of the procedure, or a day or words
/// @param cites   the rule of law, such as `PEN-07`
public record Finding(FileRule rule, int ordinal, ActKind act, Object detail, String cites) {
    /// What is wrong, in words.
    public String says(Locale language) {
        return rule.says(
                language, act.name(language), detail instanceof Named named ? named.name(language) : detail.toString());
    }

    /// How it is mended, in words.
    public String remedy(Locale language) {
        return rule.remedy(language);
    }
}
