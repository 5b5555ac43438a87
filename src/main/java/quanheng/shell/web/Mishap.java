package quanheng.shell.web;

/// A request that failed, as told to the viewer. The texts are the messages
/// `shell.error.<kind>.title`, `.happened`, `.kept` and `.next`.
///
/// @param kind which texts
/// @param status of the response
/// @param code what the viewer tells the help desk, also in the log
/// @param helpDesk whom to call; may be empty
record Mishap(String kind, int status, String code, String helpDesk) {
    /// The texts that fit a status.
    static String kindOf(int status) {
        return switch (status) {
            case 401, 403 -> "not-allowed";
            case 404, 410 -> "not-found";
            case 409, 412 -> "changed";
            case 413 -> "too-large";
            case 429 -> "too-many";
            default -> status < 500 ? "bad-request" : "broken";
        };
    }
}
