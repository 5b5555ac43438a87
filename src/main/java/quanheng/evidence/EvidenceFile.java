package quanheng.evidence;

import java.time.Instant;
import java.util.UUID;

/// One keeping of a file. The same bytes may be kept more than once, under other names.
///
/// @param fileName  as it came, without folders
/// @param sha256    digest of the bytes, in hexadecimal
/// @param mediaType by content, such as `application/pdf`
/// @param size      in bytes, at most 25 MB
/// @param keptBy    username, or `system`
public record EvidenceFile(
        UUID id, String fileName, String sha256, String mediaType, long size, String keptBy, Instant keptAt) {}
