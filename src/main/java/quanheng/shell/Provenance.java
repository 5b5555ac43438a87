package quanheng.shell;

import java.util.Locale;

/// Where what the pages show comes from. The module that makes sample offices answers.
public interface Provenance {
    /// True where everything in this office is made up; every page then says so.
    boolean isSample();

    /// What the office is called where nobody has set `quanheng.office`; empty where it has no name.
    String office(Locale language);

    /// The telephone number papers give where nobody has set `quanheng.papers.phone`; empty where there is none.
    default String phone() {
        return "";
    }

    /// The address papers give where nobody has set `quanheng.papers.address`; empty where there is none.
    default String address() {
        return "";
    }
}
