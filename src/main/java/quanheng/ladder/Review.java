package quanheng.ladder;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quanheng.law.Rule;

/// What was found of a clause.
///
/// @param opinion null while nobody reviewed it
/// @param reason  why; empty while nobody reviewed it
/// @param proof   the materials it rests on
/// @param ordinal of the act; 0 while nobody reviewed it
public record Review(Rule rule, @Nullable Opinion opinion, String reason, String proof, int ordinal) {
    /// What can be found. Words: messages `ladder.opinion.<name>`.
    public enum Opinion {
        MET,
        NOT_MET,
        /// Not proved by what was handed in.
        NOT_SHOWN;

        /// As the procedure calls it.
        public String choice() {
            return name().replace('_', '-');
        }
    }

    /// The clause, such as `LAD-02 LEADING_1`.
    public String id() {
        return (rule.id() + " " + rule.scope()).strip();
    }

    /// What the clause asks, in Chinese.
    public String words() {
        return rule.note();
    }

    /// `met`, `not-met`, `not-shown` or `unreviewed`.
    public String word() {
        return opinion == null ? "unreviewed" : opinion.choice().toLowerCase(Locale.ROOT);
    }
}
