package quanheng.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the plan says about itself. Unknown stays unknown (null).
///
/// @param title    of the plan, not of the notice that forwards it
/// @param number   document number (文号)
/// @param issuer   who signed it
/// @param issuedOn day of signature (成文日期), not of publication on a portal
/// @param period   first and last day of the plan's period
/// @param region   administrative area it is for
public record Header(
        @Nullable Found<String> title,
        @Nullable Found<String> number,
        @Nullable Found<String> issuer,
        @Nullable Found<LocalDate> issuedOn,
        @Nullable Found<Period> period,
        @Nullable Found<String> region) {}
