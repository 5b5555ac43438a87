package quanheng.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What every paper bears besides the values of its template.
///
/// @param issuer    the office
/// @param number    null where the paper bears none
/// @param addressee empty where the template has none
public record PaperHead(String issuer, @Nullable String number, String addressee, LocalDate date) {}
