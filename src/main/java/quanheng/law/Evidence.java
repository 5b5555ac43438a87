package quanheng.law;

/// How well a row of the rules is vouched for. Its words are the messages `law.evidence.<name>`.
public enum Evidence {
    /// Compared with the text of the instrument.
    STATUTE,
    /// Compared with what an authority published about it.
    PUBLISHED,
    /// Reckoned through on real cases.
    RECKONED,
    /// Settled practice; not yet compared with the text (通行做法).
    KNOWN,
    /// Open; a lawyer has to look it up (待核实).
    UNVERIFIED;

    /// Whether somebody compared the row with the text, a publication or real cases.
    public boolean isVerified() {
        return this == STATUTE || this == PUBLISHED || this == RECKONED;
    }
}
