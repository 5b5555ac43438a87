package quanheng.bodies;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.reading.BodyKind;

/// A body somebody wants to open.
///
/// @param region six digits
/// @param ofBody the body whose office it is; null where it is nobody's
/// @param from   null where no day was given
public record NewBody(
        BodyKind kind,
        String name,
        String region,
        @Nullable UUID ofBody,
        @Nullable LocalDate from,
        Founding founding) {}
