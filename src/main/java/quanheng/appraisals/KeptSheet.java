package quanheng.appraisals;

import java.time.Instant;

/// A sheet of a closed year as it is kept.
///
/// @param body   the JSON text
/// @param digest SHA-256 of the text, in hexadecimal
/// @param appeal number of the appeal that made this version; empty for the first
public record KeptSheet(ScoreSheet sheet, String body, String digest, String appeal, String madeBy, Instant madeAt) {}
