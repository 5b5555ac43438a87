package quanheng.dossiers;

import java.util.UUID;

/// A file that supports a claim.
///
/// @param evidence id of the file kept
/// @param path     where it lies in the package
/// @param fileName as it came
/// @param sha256   digest of its bytes
/// @param says     what it shows; empty where nobody said
public record SupportingFile(UUID evidence, String path, String fileName, String sha256, String says) {}
