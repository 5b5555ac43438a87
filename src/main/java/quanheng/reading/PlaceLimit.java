package quanheng.reading;

/// How many may hold a title at once (名额), as a sentence of a plan says it.
///
/// @param span      the sentence
/// @param clause    it stands in
/// @param title     words for the title, in one script, such as 知识产权强省建设试点省
/// @param type      of the title, such as 引领型; empty where the sentence names none
/// @param places    the most there may be
/// @param principle true where the sentence says it only as a rule (原则上)
public record PlaceLimit(Span span, String clause, String title, String type, int places, boolean principle) {}
