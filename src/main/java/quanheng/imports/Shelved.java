package quanheng.imports;

import java.nio.file.Path;

/// A file that is kept for import.
///
/// @param fileName as its sender named it
/// @param size     in bytes
/// @param path     where its bytes are
public record Shelved(String fileName, String sha256, long size, Path path) {}
