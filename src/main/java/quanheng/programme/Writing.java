package quanheng.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What became of a wish to change a report. Nothing that was typed is lost with any of them.
public sealed interface Writing {
    /// It was done.
    record Done(Report report) implements Writing {}

    /// Nothing was done.
    ///
    /// @param reasons all of them
    record Refused(List<Fault> reasons) implements Writing {}

    /// Somebody else was first: his text, beside what was typed and not kept.
    ///
    /// @param now   the report as it stands
    /// @param text  his text
    /// @param typed what was typed
    record Overtaken(Report now, ReportText text, Map<String, String> typed) implements Writing {}

    /// One thing that is wrong. Its words are the message `programme.refused.<key>`.
    ///
    /// @param field where it is wrong; empty for the whole
    record Fault(String field, String key, List<Object> arguments) {
        static Fault of(String field, String key, Object... arguments) {
            return new Fault(field, key, List.of(arguments));
        }
    }

    /// What a person typed.
    ///
    /// @param seen    revision of the report he saw
    /// @param told    by place
    /// @param lateWhy why it comes late; empty where it does not
    /// @param on      the day it reached the office on paper; null for today
    record Typed(
            int seen,
            Map<String, String> told,
            String lateWhy,
            @Nullable LocalDate on) {
        public Typed {
            told = Map.copyOf(told);
        }
    }
}
