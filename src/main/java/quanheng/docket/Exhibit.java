package quanheng.docket;

import java.time.Instant;
import java.util.UUID;

/// A paper or thing on file in a case (证据材料).
///
/// @param number       in the case, from 1
/// @param kind         of the procedure's kinds of evidence; of a paper issued `paper:` and its template
/// @param file         id of the kept file
/// @param party        number of the party that submitted it; 0 for the office
/// @param confidential true where only that party and the office see it
/// @param submittedBy  username
public record Exhibit(
        int number,
        String kind,
        String title,
        UUID file,
        int party,
        boolean confidential,
        String submittedBy,
        Instant submittedAt) {
    static final String PAPER = "paper:";

    /// Whether it is a paper the office issued; its kind is then `paper:` and the template.
    public boolean isPaper() {
        return kind.startsWith(PAPER);
    }
}
