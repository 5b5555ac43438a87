package quanheng.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A bulletin (通报) on a period, frozen on a day.
///
/// @param asOf     the day everything in it is of
/// @param knownAt  by what was known at this moment
/// @param rule     edition of the rule its lights follow
/// @param digest   SHA-256 of the frozen rows as they are kept
/// @param covering text above the tables
/// @param number   of the paper; null before it is issued
public record Bulletin(
        UUID id,
        String title,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        Instant knownAt,
        int rule,
        List<BulletinRow> rows,
        String digest,
        String drawnBy,
        String covering,
        String writtenBy,
        State state,
        int revision,
        @Nullable String signedBy,
        @Nullable String number,
        @Nullable LocalDate issuedOn) {
    /// How far it is. Its words are the messages `programme.bulletin.state.<name>`.
    public enum State {
        /// 待签发: its text can be written.
        DRAWN,
        /// 已签: a second person signed.
        SIGNED,
        /// 已印发: it bears a number, and the units read it.
        ISSUED
    }

    /// What was wrong in it, said later.
    public record Erratum(int number, String words, LocalDate notedOn, String notedBy) {}

    /// Units that are no counties.
    public List<BulletinRow> units() {
        return rows.stream().filter(row -> !row.county()).toList();
    }

    /// Counties and districts.
    public List<BulletinRow> counties() {
        return rows.stream().filter(BulletinRow::county).toList();
    }
}
