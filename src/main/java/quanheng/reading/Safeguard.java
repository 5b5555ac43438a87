package quanheng.reading;

/// A safeguard (保障措施).
///
/// @param title its heading
public record Safeguard(Span span, String clause, String title, Reason reason, double confidence) implements Finding {}
