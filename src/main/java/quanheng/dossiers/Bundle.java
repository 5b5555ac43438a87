package quanheng.dossiers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of a package by their paths. The same parts give the same bytes, whenever they are packed.
final class Bundle {
    /// Digests of all other parts, as `sha256sum -c` reads them.
    static final String CHECKSUMS = "checksums.sha256";

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final SortedMap<String, byte[]> parts = new TreeMap<>();

    void put(String path, byte[] content) {
        parts.put(path, content);
    }

    void put(String path, String content) {
        put(path, content.getBytes(StandardCharsets.UTF_8));
    }

    /// By path the digest of every part.
    SortedMap<String, String> digests() {
        var digests = new TreeMap<String, String>();
        parts.forEach((path, content) -> digests.put(path, digest(content)));
        return digests;
    }

    /// The package as a ZIP file, with the list of digests.
    byte[] zip() {
        var checksums = new StringBuilder();
        digests()
                .forEach((path, digest) ->
                        checksums.append(digest).append("  ").append(path).append('\n'));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, CHECKSUMS, checksums.toString().getBytes(StandardCharsets.UTF_8));
            for (var part : parts.entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the package cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String path, byte[] content) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
