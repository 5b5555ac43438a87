package quanheng.reference.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.reference.Edition;
import quanheng.reference.Loading;
import quanheng.reference.Problem;

/// What became of a load, ready for the page.
///
/// @param key      message that says it
/// @param rows     number in the message
/// @param loadable whether the edition can be loaded now
/// @param earlier  the edition of that name, where there is one
record Result(
        String key,
        int rows,
        boolean loadable,
        @Nullable Edition earlier,
        List<Problem> problems,
        int problemCount,
        List<Problem> warnings,
        int warningCount) {
    private static final int SHOWN = 50;

    static Result of(Loading outcome) {
        return switch (outcome) {
            case Loading.Rehearsed(var rows, var refused, var warnings) ->
                of(refused.isEmpty() ? "rehearsed" : "rehearsed-partly", rows, refused, warnings);
            case Loading.Loaded(var edition, var refused, var warnings) ->
                of("loaded", edition.rows(), refused, warnings);
            case Loading.Unchanged(var edition) -> of("unchanged", edition);
            case Loading.NameTaken(var edition) -> of("name-taken", edition);
            case Loading.Refused(var rows, var problems) -> of("refused", rows, problems, List.of());
        };
    }

    private static Result of(String word, Edition earlier) {
        return new Result("reference.result." + word, earlier.rows(), false, earlier, List.of(), 0, List.of(), 0);
    }

    private static Result of(String word, int rows, List<Problem> problems, List<Problem> warnings) {
        return new Result(
                "reference.result." + word,
                rows,
                word.startsWith("rehearsed"),
                null,
                first(problems),
                problems.size(),
                first(warnings),
                warnings.size());
    }

    private static List<Problem> first(List<Problem> problems) {
        return problems.subList(0, Math.min(problems.size(), SHOWN));
    }
}
