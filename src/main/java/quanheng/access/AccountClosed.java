package quanheng.access;

/// An account was closed; whoever was signed in with it is so no longer.
///
/// @param by username of who closed it
public record AccountClosed(String username, String by) {}
