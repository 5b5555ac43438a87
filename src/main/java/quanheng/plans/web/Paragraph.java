package quanheng.plans.web;

import java.util.List;

/// A line of the text as issued.
///
/// @param level    1 to 3 where it begins a chapter or section, 0 for other lines
/// @param noise    true for what a portal printed around the plan
/// @param clauses  ids of the clauses that begin in it
/// @param oddities what is odd about it, in words
record Paragraph(int level, boolean noise, List<String> clauses, List<Segment> segments, List<String> oddities) {}
