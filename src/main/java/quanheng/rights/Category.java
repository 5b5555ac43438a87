package quanheng.rights;

/// A category of rights, each with a register of its own. Its words are the messages `rights.category.<name>`.
public enum Category {
    /// Invention patents and applications for them (发明).
    INVENTION,
    /// Utility models (实用新型).
    UTILITY_MODEL,
    /// Designs (外观设计).
    DESIGN,
    /// Trademarks, one record a registration and class (商标).
    TRADEMARK,
    /// Registered works of copyright (作品登记).
    WORK,
    /// Registered software (计算机软件著作权).
    SOFTWARE,
    /// Geographical indications (地理标志).
    GEOGRAPHICAL_INDICATION,
    /// Plant varieties (植物新品种).
    PLANT_VARIETY,
    /// Layout designs of integrated circuits (集成电路布图设计).
    LAYOUT_DESIGN,
    /// Deposited digests of trade secrets (商业秘密存证).
    TRADE_SECRET,
    /// Intangible cultural heritage (非物质文化遗产).
    HERITAGE,
    /// Traditional knowledge (传统知识).
    TRADITIONAL_KNOWLEDGE,
    /// Old brands (老字号).
    OLD_BRAND;

    /// Whether it is a patent of one of the three kinds.
    public boolean isPatent() {
        return this == INVENTION || this == UTILITY_MODEL || this == DESIGN;
    }
}
