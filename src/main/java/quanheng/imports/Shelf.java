package quanheng.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import quanheng.database.DataFolder;

/// Keeps the files of imports in the data folder, each once by its digest, so that an import can be taken up again and
/// a figure traced to the bytes it came from. They are too large for the database.
@Component
class Shelf {
    private final Path folder;

    Shelf(DataFolder data) {
        this.folder = data.root().resolve("imports");
    }

    /// Keeps a file as it streams in.
    ///
    /// @param fileName as its sender named it; folders are left out
    Shelved keep(String fileName, InputStream bytes) {
        try {
            Files.createDirectories(folder);
            var arriving = Files.createTempFile(folder, "arriving", ".part");
            var digest = MessageDigest.getInstance("SHA-256");
            try (var measured = new DigestInputStream(bytes, digest)) {
                Files.copy(measured, arriving, StandardCopyOption.REPLACE_EXISTING);
            }
            var sha256 = HexFormat.of().formatHex(digest.digest());
            var place = folder.resolve(sha256);
            Files.move(arriving, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return new Shelved(plain(fileName), sha256, Files.size(place), place);
        } catch (IOException e) {
            throw new UncheckedIOException("the file cannot be kept", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// A file kept earlier.
    ///
    /// @throws NoSuchElementException where no file of this digest is kept
    Shelved find(String fileName, String sha256) {
        var place = folder.resolve(sha256);
        if (!sha256.matches("[0-9a-f]{64}") || !Files.exists(place)) {
            throw new NoSuchElementException("no file of digest " + sha256);
        }
        try {
            return new Shelved(fileName, sha256, Files.size(place), place);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.isEmpty() ? "file" : name.substring(Math.max(0, name.length() - 200));
    }
}
