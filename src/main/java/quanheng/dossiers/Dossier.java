package quanheng.dossiers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A dossier that was built for the acceptance of a plan (验收卷宗).
///
/// @param versionId the text it answers for
/// @param asOf      the day every claim is judged on
/// @param knownAt   the moment whose knowledge it rests on
/// @param digest    SHA-256 of the package
/// @param size      of the package, in bytes
/// @param claims    how many promises it answers for
/// @param gaps      how many of them lack something
/// @param file      the package among the evidence; null where it was too large to be kept
/// @param builtBy   username
public record Dossier(
        UUID id,
        UUID planId,
        UUID versionId,
        String planTitle,
        LocalDate asOf,
        Instant knownAt,
        String digest,
        long size,
        int claims,
        int gaps,
        @Nullable UUID file,
        String builtBy,
        Instant builtAt) {
    /// What a claim lacked when it was built.
    ///
    /// @param claim  number of the claim
    /// @param clause id of the clause its words stand in
    public record Missing(int claim, UUID promiseId, String clause, String words, Gap gap) {}
}
