package quanheng.rights;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Somebody's part in a right.
///
/// @param share percent of the right, above 0 and up to 100; null where none was agreed or told
public record Holding(Party party, @Nullable BigDecimal share) {}
