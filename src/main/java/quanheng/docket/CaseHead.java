package quanheng.docket;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is known of a case from its first moment on and never changes.
///
/// @param number     such as `示裁2026-0003`
/// @param procedure  id of its procedure
/// @param title      what it is about, in a line
/// @param regionCode six digits; empty where none is known
/// @param unit       the acting unit; null where the office has no parts
public record CaseHead(
        UUID id,
        String number,
        String procedure,
        String title,
        String regionCode,
        @Nullable UUID unit,
        Instant openedAt) {
    CaseHead numbered(String given) {
        return new CaseHead(id, given, procedure, title, regionCode, unit, openedAt);
    }
}
