package quanheng.docket;

/// A paper or thing somebody hands in.
///
/// @param kind         of the procedure's kinds of evidence
/// @param title        what it is called; empty for the name of the file
/// @param party        number of the party whose it is; 0 for the office
/// @param confidential true where only that party and the office may see it
public record Submission(String kind, String title, int party, boolean confidential, String fileName) {}
