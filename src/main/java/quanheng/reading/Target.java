package quanheng.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A target (目标指标): a number, a range or a direction that the plan promises to reach.
///
/// @param name     what is measured, short, in the plan's words, such as `有效注册商标量`
/// @param quantity null for a direction without a value
/// @param deadline last day by which it is to be reached, null where the plan names none
/// @param scope    whom or what it is measured on, such as `高新技术企业`; null for the whole region
/// @param rule     true where the words set a rule or an entitlement rather than a target
public record Target(
        Span span,
        String clause,
        String name,
        Comparison comparison,
        @Nullable Quantity quantity,
        TargetKind kind,
        @Nullable LocalDate deadline,
        @Nullable String scope,
        boolean rule,
        Reason reason,
        double confidence)
        implements Finding {}
