package quanheng.whitepapers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The white paper of a year.
///
/// @param region whose figures it shows, six digits; empty for anywhere
/// @param asOf   the day its figures are counted for where the text names no other
/// @param issue  null while it is a draft
/// @param errata what was corrected since, the first first
public record WhitePaper(
        UUID id,
        int year,
        String title,
        String region,
        LocalDate asOf,
        String madeBy,
        Instant madeAt,
        @Nullable Issue issue,
        List<Erratum> errata) {
    public WhitePaper {
        errata = List.copyOf(errata);
    }

    /// A white paper as it went out; it never changes.
    ///
    /// @param knownAt the moment whose knowledge its figures rest on
    /// @param docx    of evidence
    /// @param pdf     of evidence; null where no fonts were there to print it
    /// @param digest  SHA-256 of the Word file
    public record Issue(
            Instant knownAt, UUID docx, @Nullable UUID pdf, String digest, String signedBy, Instant signedAt) {}

    /// A correction (更正) of what went out; it stands beside the text, which stays.
    public record Erratum(int ordinal, String words, String by, Instant at) {}

    /// Where it is read.
    public String address() {
        return "/white-papers/" + year;
    }
}
