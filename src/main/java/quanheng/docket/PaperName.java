package quanheng.docket;

/// A name that a template asks a value for. Its words are the messages `papers.value.<name>`.
public record PaperName(String name) {}
