package quanheng.access;

/// An account was opened.
public record AccountOpened(Viewer viewer) {}
