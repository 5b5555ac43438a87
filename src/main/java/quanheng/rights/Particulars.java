package quanheng.rights;

import java.util.List;
import java.util.Map;

/// What a source tells of a right besides its events (著录项目). Texts and lists are empty where it tells nothing.
///
/// @param number            normalised and unique in its category: an application number such as `201110307939.9`, a
///                          registration number and class such as `19708633/43`, a certificate's number
/// @param title             name of the invention, mark, work, product, variety …
/// @param publicationNumber (11) of the application laid open
/// @param grantNumber       (11) of the grant; of a mark nothing
/// @param classes           the main one first: IPC, Locarno or Nice
/// @param applicants        (71) in order
/// @param holders           (73) the present ones; empty where they are the applicants
/// @param regionCode        where the first applicant is, six digits
/// @param industry          GB/T 4754 code
/// @param family            countries of the patent family, such as `US`
/// @param abstractText      (57)
/// @param details           further facts by [Detail], as the source prints them
public record Particulars(
        Category category,
        Variety variety,
        String number,
        String title,
        String publicationNumber,
        String grantNumber,
        List<String> classes,
        List<Party> applicants,
        List<Holding> holders,
        List<String> inventors,
        String agent,
        String regionCode,
        String industry,
        List<String> family,
        String abstractText,
        Map<Detail, String> details) {
    /// The main class, or nothing.
    public String mainClass() {
        return classes.isEmpty() ? "" : classes.getFirst();
    }

    /// Those it belongs to now.
    public List<Holding> holdersOrApplicants() {
        return holders.isEmpty()
                ? applicants.stream().map(party -> new Holding(party, null)).toList()
                : holders;
    }

    /// The same with other people.
    public Particulars with(List<Party> others, List<Holding> otherHolders) {
        return new Particulars(
                category,
                variety,
                number,
                title,
                publicationNumber,
                grantNumber,
                classes,
                others,
                otherHolders,
                inventors,
                agent,
                regionCode,
                industry,
                family,
                abstractText,
                details);
    }
}
