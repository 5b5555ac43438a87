package quanheng.dossiers;

import java.util.Locale;

/// What a claim lacks to be accepted (缺口). Its words are the messages `dossiers.gap.<word>`.
public enum Gap {
    /// Nothing is counted or reported for it.
    NO_DATA,
    /// Nobody has written what would fulfil a goal without a number.
    CRITERION_MISSING,
    /// No file proves it.
    NO_EVIDENCE,
    /// Nobody has judged it by its evidence.
    NO_VERDICT,
    /// Evidence its verdict rested on was withdrawn.
    EVIDENCE_WITHDRAWN;

    /// The word used in files and messages, such as `no-data`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
