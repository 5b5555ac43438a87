package quanheng.registers;

import java.time.LocalDate;

/// A publication of a patent or of an application for one. Texts are empty where the source has none.
///
/// @param publicationNumber (11) such as `CN102337122A`
/// @param applicationNumber (21) with its check character, such as `201110307939.9`
/// @param filingYear        year of (22) filing date, which is all the source tells of it
/// @param publishedOn       (43) or (45) day of publication
/// @param title             (54)
/// @param applicant         (71) the first
/// @param inventor          (72) the first
/// @param ipc               (51) the main one, such as `C09K11/59`
/// @param abstractText      (57)
/// @param regionCode        of the applicant, six digits
public record Patent(
        String publicationNumber,
        String applicationNumber,
        PatentKind kind,
        int filingYear,
        LocalDate publishedOn,
        String title,
        String applicant,
        String inventor,
        String ipc,
        String abstractText,
        String regionCode) {
    /// Whether the publication announces a grant (45) or lays an application open (43).
    public boolean isGrant() {
        return kind != PatentKind.INVENTION || !publicationNumber.contains("A");
    }
}
