package quanheng.deposits;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody wants to deposit, as typed.
///
/// @param organization for whom; null where nobody was chosen
/// @param digest       SHA-256, as typed
public record Wish(@Nullable UUID organization, String title, String digest, String note) {
    static final int LONGEST_TITLE = 200;
    static final int LONGEST_NOTE = 1000;

    /// What can be wrong with it.
    public enum Fault {
        /// No organisation was chosen.
        ORGANIZATION,
        /// The title is missing or longer than 200 characters.
        TITLE,
        /// There are not 64 hexadecimal digits.
        DIGEST,
        /// It is the digest of an empty file.
        EMPTY_FILE,
        /// The note is longer than 1000 characters.
        NOTE
    }

    Set<Fault> faults() {
        var faults = EnumSet.noneOf(Fault.class);
        if (organization == null) {
            faults.add(Fault.ORGANIZATION);
        }
        if (title.isBlank() || title.strip().length() > LONGEST_TITLE) {
            faults.add(Fault.TITLE);
        }
        Digest.read(digest)
                .ifPresentOrElse(
                        read -> {
                            if (read.equals(Digest.OF_NOTHING)) {
                                faults.add(Fault.EMPTY_FILE);
                            }
                        },
                        () -> faults.add(Fault.DIGEST));
        if (note.strip().length() > LONGEST_NOTE) {
            faults.add(Fault.NOTE);
        }
        return faults;
    }
}
