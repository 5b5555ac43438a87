package quanheng.reading;

/// A body that a plan's text sets up or goes on with.
///
/// @param span   the sentence that says so
/// @param clause it stands in
/// @param name   as printed; only the kind's word where the plan prints no more, such as 联席会议
public record NamedBody(Span span, String clause, BodyKind kind, String name) {}
