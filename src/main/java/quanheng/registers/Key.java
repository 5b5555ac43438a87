package quanheng.registers;

import quanheng.rights.Category;

/// What tells a right from all others.
///
/// @param number normalised
public record Key(Category category, String number) {}
