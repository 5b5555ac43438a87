package quanheng.protection;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/// A rule of the file check (案卷评查规则).
///
/// @param procedure it is for; empty for all
/// @param act       it looks at; empty for all
/// @param values    what it looks for, as its check says
/// @param rule      it rests on, such as `PEN-08 REQUEST`; empty where the act's own basis is cited
/// @param weight    points it costs, of a hundred
public record FileRule(
        String id,
        Check check,
        String procedure,
        String act,
        List<String> values,
        String rule,
        int weight,
        String saysZh,
        String saysEn,
        String remedyZh,
        String remedyEn) {
    /// Kinds of checks.
    public enum Check {
        /// An act that must precede was not done before.
        ORDER,
        /// An act was done in a stage it does not belong to.
        STAGE,
        /// An act that is done once was done again.
        ONCE,
        /// An act that needs a second person was done without one.
        APPROVAL,
        /// An act was approved by its own author.
        SAME_PERSON,
        /// An act was done by a post it does not belong to.
        POST,
        /// The unit had no live power for an act.
        POWER,
        /// A rule an act rests on was not in force.
        BASIS,
        /// A field that must be told was not.
        FIELDS,
        /// Too few people, or an even number.
        NUMBER,
        /// A notice was too short.
        NOTICE,
        /// Somebody did what he must not do because of what he did before.
        OTHER_PERSON,
        /// The office was late.
        LATE,
        /// An act's papers are not on file.
        EVIDENCE,
        /// What must follow an act did not.
        FOLLOWED,
        /// An act came while somebody's time still ran.
        WAIT,
        /// A hearing was requested and not held.
        HEARING_HELD,
        /// The right to a hearing was not told.
        HEARING_RIGHT,
        /// The figures reach the bar of crime and nothing was decided.
        CRIME,
        /// Not to hand over was decided without a reason.
        KEPT_SILENT,
        /// What was put forward was never settled.
        UNSETTLED,
        /// A party is missing.
        PARTY
    }

    /// Points from which a finding keeps a case open.
    static final int HEAVY = 10;

    private static final List<FileRule> ALL = Tables.read("file-checks", FileRule::of);

    /// All of them.
    public static List<FileRule> all() {
        return ALL;
    }

    private static FileRule of(NamedCsvRecord row) {
        return new FileRule(
                row.getField("id"),
                Check.valueOf(row.getField("check")),
                row.getField("procedure"),
                row.getField("act"),
                Tables.words(row, "value"),
                row.getField("rule"),
                Integer.parseInt(row.getField("weight")),
                row.getField("says"),
                row.getField("says_en"),
                row.getField("remedy"),
                row.getField("remedy_en"));
    }

    boolean isFor(String procedureId) {
        return procedure.isEmpty() || procedure.equals(procedureId);
    }

    /// What it says of an act.
    String says(Locale language, String actName, String detail) {
        return MessageFormat.format(isChinese(language) ? saysZh : saysEn, actName, detail);
    }

    /// How it is mended.
    public String remedy(Locale language) {
        return isChinese(language) ? remedyZh : remedyEn;
    }

    private static boolean isChinese(Locale language) {
        return language.getLanguage().equals("zh");
    }
}
