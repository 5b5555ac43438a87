package quanheng.shell;

/// Where what the pages show comes from. The module that makes sample offices answers.
public interface Provenance {
    /// True where everything in this office is made up; every page then says so.
    boolean isSample();
}
