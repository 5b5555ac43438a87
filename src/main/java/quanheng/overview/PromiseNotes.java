package quanheng.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.access.Viewer;

/// What other modules tell beside a promise, such as questions about its clause and their answers, as far as the viewer
/// may see it. A module above declares one as a component.
public interface PromiseNotes {
    /// A note, or a way to go on.
    ///
    /// @param heading in the reader's language
    /// @param words   empty where it only leads on
    /// @param on      null where it has no day
    /// @param address empty where nothing more can be opened
    record Note(String heading, String words, @Nullable LocalDate on, String address) {}

    /// Notes on a promise, in their order.
    List<Note> of(UUID promise, Viewer viewer, Locale language);
}
