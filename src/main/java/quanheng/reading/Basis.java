package quanheng.reading;

import org.jspecify.annotations.Nullable;

/// A document the plan cites as its basis.
///
/// @param title  as printed, with its brackets 《》
/// @param number document number, such as `国发〔2008〕18号`; null where not printed
public record Basis(
        Span span, String clause, String title, @Nullable String number, Reason reason, double confidence)
        implements Finding {}
