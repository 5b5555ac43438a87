package quanheng.overview.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One promise with all that is known of it.
///
/// @param before      words of the plan before the promise's, in its clause
/// @param words       the promise's own words
/// @param after       words behind them
/// @param clause      heading of its clause; empty where it has none
/// @param measure     what its number measures, such as a stock; empty for a duty
/// @param deadlineWhy where its last day comes from
/// @param binding     null where nothing can be bound or the reader may not bind
/// @param history     what people did with it, oldest first; empty for readers who may not see it
record PromiseView(
        LineView line,
        String title,
        String before,
        String words,
        String after,
        String clause,
        String measure,
        String deadlineWhy,
        List<Act> history,
        @Nullable BindingView binding) {

    /// How a promise is, or may be, bound to a count.
    ///
    /// @param bound  true where it is bound; then it can only be ended
    /// @param kind   proposed kind of patent, as the form sends it; empty for all kinds
    /// @param region proposed region code; empty for anywhere
    /// @param from   proposed first filing year; empty without
    /// @param to     proposed last filing year; empty without
    /// @param why    why this is proposed, or why nothing can be
    record BindingView(
            UUID promise,
            boolean bound,
            boolean countable,
            String kind,
            String region,
            String from,
            String to,
            String why) {}

    /// What a person did with the words.
    ///
    /// @param at to the minute
    record Act(String at, String by, String what) {}
}
