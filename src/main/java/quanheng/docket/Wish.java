package quanheng.docket;

import java.time.LocalDateTime;
import java.util.Map;

/// An act somebody wants to do, read and ready to be judged.
///
/// @param post   whose act it would be
/// @param author username
/// @param at     when it happened
/// @param told   values of its fields that could be read
/// @param now    the office's time
record Wish(ActKind kind, String post, String author, LocalDateTime at, Map<String, String> told, LocalDateTime now) {}
