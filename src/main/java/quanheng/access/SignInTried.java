package quanheng.access;

/// Somebody tried to sign in.
///
/// @param username as typed
/// @param address  network address the try came from
/// @param succeeded false where name or password were wrong
public record SignInTried(String username, String address, boolean succeeded) {}
