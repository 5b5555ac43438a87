package quanheng.docket;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody who takes part in a case.
///
/// @param number       in the case, from 1
/// @param post         in the procedure
/// @param contact      address or telephone; empty for none, and where the viewer may not know it
/// @param organization whose accounts see the case; null for none
/// @param confidential true where only the assigned officers learn who it is; to others the name is empty
public record Party(
        int number,
        String post,
        String name,
        String contact,
        @Nullable UUID organization,
        boolean confidential) {}
