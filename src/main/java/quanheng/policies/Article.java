package quanheng.policies;

/// An article of an instrument.
///
/// @param label as printed, such as the words for "article 6"; once in an instrument
public record Article(String label, String words) {}
