package quanheng.indicators;

import java.util.List;

/// What became of a definition an office wrote.
public sealed interface Writing {
    /// It was written, as it stands now.
    record Written(Definition definition) implements Writing {}

    /// It was not; everything that has to be mended, at once.
    record Refused(List<Problem> problems) implements Writing {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /// One thing to be mended.
    ///
    /// @param field such as `citation`; of a criterion `where.` or `whole.` and its name
    /// @param says  what is wrong and how to mend it
    record Problem(String field, Phrase says) {
        static Problem of(String field, Object... arguments) {
            return new Problem(field, Phrase.of("indicators.wrong." + field, arguments));
        }
    }
}
