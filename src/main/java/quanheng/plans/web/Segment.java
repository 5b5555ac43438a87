package quanheng.plans.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Characters of the text that are covered by the same findings.
///
/// @param start   offset in the source
/// @param words   exact characters
/// @param finding the innermost finding that covers them; null where none does
/// @param kind    of that finding, in lower case; empty where there is none
/// @param settled of that finding
/// @param starts  findings whose words begin here
record Segment(int start, String words, @Nullable UUID finding, String kind, String settled, List<UUID> starts) {}
