package quanheng.access;

/// An account got another password.
///
/// @param by username of who gave it, the account's own where the person changed it himself
public record PasswordChanged(String username, String by) {}
