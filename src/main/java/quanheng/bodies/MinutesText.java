package quanheng.bodies;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The words of minutes: what was said to each matter, what was resolved, who does what.
///
/// @param chair   who presided
/// @param matters as many as the agenda has, in its order
public record MinutesText(String chair, List<String> matters, List<String> resolutions, List<Task> tasks) {
    /// Before anything was written.
    public static final MinutesText NONE = new MinutesText("", List.of(), List.of(), List.of());

    public MinutesText {
        matters = List.copyOf(matters);
        resolutions = resolutions.stream()
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
        tasks = tasks.stream().filter(task -> !task.isEmpty()).toList();
    }

    /// What is said to a matter; empty where nothing is.
    public String matter(int at) {
        return at < matters.size() ? matters.get(at) : "";
    }

    /// A task as it is written into minutes.
    ///
    /// @param lead    the unit that leads
    /// @param others  units that help, parted by `、`
    /// @param last    null where no day was given
    /// @param serves  the promise or clause it serves, in words; may be empty
    /// @param promise null where it serves none of the ledger
    public record Task(
            String what,
            String lead,
            String others,
            @Nullable LocalDate last,
            String serves,
            @Nullable UUID promise) {
        boolean isEmpty() {
            return what.isBlank() && lead.isBlank() && others.isBlank() && last == null;
        }

        /// The units that help, one by one.
        public List<String> helpers() {
            return java.util.Arrays.stream(others.split("[\\u3001,\\uff0c;\\uff1b]"))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty() && !name.equals(lead.strip()))
                    .distinct()
                    .toList();
        }
    }
}
