package quanheng.shell.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Everything around a page's content, for the layout; `${frame}` in templates.
///
/// @param locale of the texts
/// @param appearance size of the page
/// @param address of this page
/// @param menu lines the viewer may open
/// @param viewer name of the signed-in person, null before sign-in
/// @param office who runs this installation
/// @param today the day by the office's clock
/// @param people names by accounts
record Frame(
        Locale locale,
        Appearance appearance,
        Address address,
        List<MenuLine> menu,
        @Nullable String viewer,
        Office office,
        LocalDate today,
        UnaryOperator<String> people) {

    /// A line of the menu.
    ///
    /// @param label message key
    /// @param path where it leads
    /// @param current whether the page on screen belongs to it
    /// @param part    message key of the heading above it; empty where the line before has the same
    public record MenuLine(String label, String path, boolean current, String part) {}

    /// Language tag of the document.
    public String language() {
        return locale.toLanguageTag();
    }

    /// Classes of the `html` element.
    public String classes() {
        return appearance.classes();
    }

    /// This page with one query parameter changed.
    public String with(String name, Object value) {
        return address.with(name, value);
    }

    /// What this page's query says for a name; empty if nothing.
    public String value(String name) {
        return address.value(name).orElse("");
    }

    /// Whose account it is, for pages that say who did something: the person's name, or the account where nobody has
    /// it any more.
    public String person(@Nullable String username) {
        return username == null ? "" : people.apply(username);
    }

    /// A sentence in pieces, so that its days stay whole; see the fragment `shell/words`.
    public List<Piece> pieces(String sentence) {
        return Piece.of(sentence);
    }

    /// Version of the product; null when it runs from classes and not from its jar.
    public @Nullable String version() {
        return Frame.class.getPackage().getImplementationVersion();
    }
}
