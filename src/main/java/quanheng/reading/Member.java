package quanheng.reading;

import org.jspecify.annotations.Nullable;

/// A member (成员) of a body that the plan sets up.
///
/// @param body name of the body, such as a leading group (领导小组); null where it cannot be told
/// @param role 组长, 副组长, 成员, 办公室主任 and the like
/// @param name of the person, without inner spaces
/// @param post the person's post elsewhere, such as `市教育局副局长`; empty where not printed
public record Member(
        Span span,
        String clause,
        @Nullable String body,
        String role,
        String name,
        String post,
        Reason reason,
        double confidence)
        implements Finding {}
