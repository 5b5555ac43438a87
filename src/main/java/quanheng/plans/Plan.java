package quanheng.plans;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.reading.Period;

/// A plan with its versions.
///
/// @param title      of the version in force, else of the newest; the file's name where none was found
/// @param regionCode of the region it is for, as known to the register of regions; null where unknown
/// @param region     words for that region as printed; empty where unknown
/// @param period     null where unknown
/// @param versions   newest first, at least one
public record Plan(
        UUID id,
        String title,
        @Nullable String regionCode,
        String region,
        @Nullable Period period,
        List<Version> versions) {
    public Plan {
        versions = List.copyOf(versions);
    }

    /// The newest version.
    public Version newest() {
        return versions.getFirst();
    }

    /// The version that drives promises.
    public Optional<Version> inForce() {
        return versions.stream()
                .filter(version -> version.state() == VersionState.IN_FORCE)
                .findFirst();
    }
}
