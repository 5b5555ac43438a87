package quanheng.imports;

import org.jspecify.annotations.Nullable;
import quanheng.formats.Profile;

/// How a file is to be imported.
///
/// @param by        username, or `system`
/// @param toldAgain the withdrawn import after which it is run again; null for an import of its own
public record Order(
        Profile profile, Mode mode, String by, @Nullable Integer toldAgain) {
    /// An import of its own.
    public static Order of(Profile profile, Mode mode, String by) {
        return new Order(profile, mode, by, null);
    }
}
