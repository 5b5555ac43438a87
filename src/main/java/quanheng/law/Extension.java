package quanheng.law;

import java.time.LocalDate;

/// More time that was granted (延长), of the length the rule gives.
///
/// @param rule    id of the rule that allows it, such as `ADJ-11`
/// @param scope   such as `EXTENSION_HEAD`; empty where the rule has none
/// @param granted the day of the grant; one granted after the limit had run out has no effect
public record Extension(String rule, String scope, LocalDate granted) {}
