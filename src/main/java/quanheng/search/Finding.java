package quanheng.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import quanheng.rights.Category;
import quanheng.rights.State;

/// A right in a list of results.
///
/// @param title      with the words found marked
/// @param applicants with the words found marked
/// @param snippet    of the abstract around the first words found; the whole where it is short
/// @param classes    as told
/// @param filedOn    empty where unknown
/// @param state      on the day asked for; empty before it was filed
public record Finding(
        int id,
        Category category,
        String number,
        List<Piece> title,
        List<Piece> applicants,
        List<Piece> snippet,
        List<String> classes,
        String regionCode,
        Optional<LocalDate> filedOn,
        Optional<State> state) {
    /// A piece of text.
    ///
    /// @param found whether it is what was asked for
    public record Piece(String text, boolean found) {}

    /// The title without marks.
    public String name() {
        return title.stream().map(Piece::text).reduce("", String::concat);
    }

    /// The applicants without marks.
    public String applicantNames() {
        return applicants.stream().map(Piece::text).reduce("", String::concat);
    }
}
