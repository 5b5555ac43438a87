package quanheng.overview.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One promise with all that is known of it.
///
/// @param before      words of the plan before the promise's, in its clause
/// @param words       the promise's own words
/// @param after       words behind them
/// @param clause      heading of its clause; empty where it has none
/// @param measure     what its number measures, such as a stock; empty for a duty
/// @param deadlineWhy where its last day comes from
/// @param binding     null where there is no number to be counted
/// @param goal        null where there is a number
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
        @Nullable BindingView binding,
        @Nullable GoalView goal) {

    /// What a person did with the words.
    ///
    /// @param at to the minute
    record Act(String at, String by, String what) {}
}
