package quanheng.registers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which publications are wanted; what is null or empty asks for all.
///
/// @param region six digits; all that ever lay in it count with it
/// @param from   first filing year
/// @param to     last filing year
/// @param until  last day of publication
/// @param words  that stand together in number, title, applicant, inventor, class or abstract
public record PatentFilter(
        @Nullable PatentKind kind,
        String region,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable LocalDate until,
        String words) {
    /// Every publication.
    public static final PatentFilter ALL = new PatentFilter(null, "", null, null, null, "");
}
