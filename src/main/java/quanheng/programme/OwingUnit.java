package quanheng.programme;

import java.util.UUID;

/// A unit that owes reports.
///
/// @param name as it is called where the plan names it
/// @param why  the words that bind it, such as its member's post or the region it governs
public record OwingUnit(UUID organization, String name, String why) {}
