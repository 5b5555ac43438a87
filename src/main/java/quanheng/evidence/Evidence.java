package quanheng.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.journal.Journal;

/// The files an office keeps as proof. Bytes are never changed and never deleted here.
@Component
public class Evidence {
    /// The largest file that can be kept, in bytes.
    public static final int LARGEST = 25 * 1024 * 1024;

    private static final int LONGEST_NAME = 200;

    private final EvidenceStore store;
    private final Journal journal;
    private final Clock clock;
    private final Tika types = new Tika();

    Evidence(EvidenceStore store, Journal journal, Clock clock) {
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /// Keeps a file and writes so in the journal.
    ///
    /// @param fileName as the sender named it; folders and control characters are left out
    /// @param keptBy   username, or `system`
    /// @throws IllegalArgumentException where the content is larger than [#LARGEST]
    @Transactional
    public EvidenceFile keep(String fileName, byte[] content, String keptBy) {
        if (content.length > LARGEST) {
            throw new IllegalArgumentException("%d bytes are more than %d".formatted(content.length, LARGEST));
        }
        var name = plain(fileName);
        var file = new EvidenceFile(
                UUID.randomUUID(),
                name,
                digest(content),
                types.detect(content, name),
                content.length,
                keptBy,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        store.insert(file, content);
        journal.append(
                keptBy,
                "evidence.kept",
                "evidence:" + file.id(),
                Map.of("name", name, "sha256", file.sha256(), "size", file.size(), "type", file.mediaType()));
        return file;
    }

    /// What is known of a file.
    public Optional<EvidenceFile> find(UUID id) {
        return store.find(id);
    }

    /// The bytes as they came.
    ///
    /// @throws NoSuchElementException where no such file is kept
    public byte[] content(UUID id) {
        return store.content(id).orElseThrow(() -> new NoSuchElementException("no evidence " + id));
    }

    private static String plain(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        var kept = name.substring(Math.max(0, name.length() - LONGEST_NAME));
        return kept.isEmpty() ? "file" : kept;
    }

    /// The SHA-256 of bytes, in hexadecimal.
    public static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
