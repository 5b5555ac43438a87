package quanheng.overview.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quanheng.targets.Days;
import quanheng.targets.Terms;

/// How a promise is, was, and may be bound to an indicator.
///
/// @param mayBind     whether the reader may bind
/// @param bound       null where it is bound to nothing
/// @param past        bindings that were ended, the newest first
/// @param suggestions what the product proposes, the best first
/// @param why         what the product makes of it
/// @param choices     every indicator there is
/// @param terms       what the form shows at first
record BindingView(
        UUID promise,
        boolean mayBind,
        @Nullable Past bound,
        List<Past> past,
        List<Suggestion> suggestions,
        String why,
        List<Choice> choices,
        Terms terms,
        List<Days> days) {

    /// An indicator that fits.
    ///
    /// @param score in percent
    record Suggestion(Terms terms, String name, String meaning, int score, String why) {}

    /// A binding.
    ///
    /// @param endedBy null while it holds
    record Past(
            UUID id,
            String name,
            String meaning,
            Terms terms,
            String place,
            String by,
            String at,
            @Nullable String endedBy,
            String endedAt) {}

    /// An indicator in the list of all.
    record Choice(String indicator, String name, boolean chosen, List<Integer> versions) {}
}
