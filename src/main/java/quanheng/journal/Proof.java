package quanheng.journal;

/// An entry with all that its hash covers, so that anybody can compute the hash again.
public final class Proof {
    private final JournalStore.Stored kept;
    private final String before;

    Proof(JournalStore.Stored kept, String before) {
        this.kept = kept;
        this.before = before;
    }

    /// The entry as it stands in the journal.
    public Entry entry() {
        return kept.asRead();
    }

    /// Hash of the entry before it, in hexadecimal; 64 zeros for the first.
    public String previousHash() {
        return kept.leaf().previousHash();
    }

    /// The bytes whose SHA-256 is the entry's hash: one byte 0, then each of sequence, instant, actor, act,
    /// subject, detail and previous hash as UTF-8 after its length in four bytes.
    public byte[] bytes() {
        return kept.leaf().bytes();
    }

    /// True where the entry is as it was written and follows the one before it. [Journal#verify()] looks at all.
    public boolean isIntact() {
        return kept.leaf().hash().equals(kept.hash()) && previousHash().equals(before);
    }
}
