package quanheng.journal;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/// What the hash of an entry covers. The bytes are: one byte 0 (the leaf prefix of RFC 6962, so that
/// the same hash can be a leaf of a Merkle tree), then each of sequence (decimal), instant (ISO 8601,
/// UTC, always with six decimals), actor, act, subject, detail and the previous hash (hexadecimal) as
/// UTF-8, each after its length as four bytes, big-endian. The hash is SHA-256 of these bytes.
record Leaf(long sequence, Instant at, String actor, String act, String subject, String detail, String previousHash) {
    /// What the first entry follows.
    static final String NOTHING = "0".repeat(64);

    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Entry entry() {
        return new Entry(sequence, at, actor, act, subject, detail, hash());
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(0);
            for (var field : List.of("" + sequence, written(at), actor, act, subject, detail, previousHash)) {
                var encoded = field.getBytes(StandardCharsets.UTF_8);
                out.writeInt(encoded.length);
                out.write(encoded);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return bytes.toByteArray();
    }

    private static String written(Instant at) {
        return "%s.%06dZ"
                .formatted(Instant.ofEpochSecond(at.getEpochSecond()).toString().replace("Z", ""), at.getNano() / 1000);
    }
}
