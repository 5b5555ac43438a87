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
/// @param act          of a paper: ordinal of the act that issued it; 0 for evidence
public record Exhibit(
        int number,
        String kind,
        String title,
        UUID file,
        int party,
        boolean confidential,
        String submittedBy,
        Instant submittedAt,
        int act) {
    static final String PAPER = "paper:";

    /// Evidence, or a paper of an act that nobody noted.
    public Exhibit(
            int number,
            String kind,
            String title,
            UUID file,
            int party,
            boolean confidential,
            String submittedBy,
            Instant submittedAt) {
        this(number, kind, title, file, party, confidential, submittedBy, submittedAt, 0);
    }

    /// Whether it is a paper the office issued; its kind is then `paper:` and the template.
    public boolean isPaper() {
        return kind.startsWith(PAPER);
    }

    /// Whether it is the paper of this template that the act issued.
    boolean isOf(Act issuer, String template) {
        return kind.equals(PAPER + template)
                && (act == issuer.ordinal() || (act == 0 && !submittedAt.isBefore(issuer.recordedAt())));
    }
}
