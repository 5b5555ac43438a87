package quanheng.access;

/// An account was opened.
///
/// @param by username of who opened it, or `system`
public record AccountOpened(Viewer viewer, String by) {}
