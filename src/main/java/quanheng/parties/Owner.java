package quanheng.parties;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An owner of rights (权利人).
///
/// @param person     a natural person
/// @param name       shown; as first met
/// @param creditCode unified social credit code; empty where none is known
/// @param regionCode where he was first met; or empty
/// @param mergedInto the owner that stands for him since a merger; null where he stands for himself
/// @param names      how many ways he is printed
public record Owner(
        int id,
        boolean person,
        String name,
        String creditCode,
        String regionCode,
        @Nullable Integer mergedInto,
        int names,
        Instant madeAt) {}
