package quanheng.docket;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What is wrong with a case file (案卷评查), as a module above finds it; the page of the case shows it to the office.
public interface FileFindings {
    /// Everything that is wrong, in the order of the acts; nothing where the file is clean.
    ///
    /// @param file as the office sees it
    List<Finding> of(CaseFile file, Locale language);

    /// Where more is said about it; empty for nowhere.
    Optional<String> address(CaseFile file);

    /// A defect.
    ///
    /// @param ordinal of the act; 0 where the whole file is meant
    /// @param says    what is wrong, in the reader's language
    /// @param cites   the rule of law, such as `PEN-07`; empty for none
    /// @param remedy  how it is mended, in the reader's language
    /// @param heavy   whether the case cannot be closed with it
    record Finding(int ordinal, String says, String cites, String remedy, boolean heavy) {}
}
