package quanheng.localplans;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quanheng.plans.ClauseDifference;
import quanheng.plans.Promise;
import quanheng.reading.Clause;

/// A version under its parent: each clause with what was found of it, how it differs from the version before, which of
/// the parent's promises it carries, and which promises nothing carries.
///
/// @param before  the version handed in before; null for the first
/// @param removed clauses of the version before that are gone
/// @param gaps    promises that name the unit and no clause carries
public record ReviewSheet(
        Submission submission, @Nullable Submission before, List<Line> lines, List<Removed> removed, List<Gap> gaps) {
    public ReviewSheet {
        lines = List.copyOf(lines);
        removed = List.copyOf(removed);
        gaps = List.copyOf(gaps);
    }

    /// A clause.
    ///
    /// @param words      its own words, without those of the clauses below it
    /// @param difference from the version before; null where there is none
    /// @param opinion    null while nobody looked at it
    /// @param earlier    the remark on it in the version before; null where there was none
    /// @param carries    promises of the parent it carries, and those proposed by likeness of words
    public record Line(
            Clause clause,
            String words,
            @Nullable ClauseDifference difference,
            @Nullable Opinion opinion,
            @Nullable Opinion earlier,
            List<Carry> carries) {
        public Line {
            carries = List.copyOf(carries);
        }

        /// The clause by its number and heading, or by its first words.
        public String name() {
            var name = (clause.label() + clause.heading()).strip();
            var told = name.isEmpty() ? words : name;
            return told.length() > LONGEST ? told.substring(0, LONGEST) + "…" : told;
        }

        /// `SAME`, `ADDED` or `CHANGED`; empty where there is no version before.
        public String change() {
            return difference == null ? "" : difference.kind().name();
        }

        /// The last revision of what was found; 0 where nothing was.
        public int seen() {
            return opinion == null ? 0 : opinion.revision();
        }
    }

    private static final int LONGEST = 40;

    /// A promise a clause carries.
    ///
    /// @param confirmed false where it is only proposed
    /// @param likeness  of the words, in percent
    public record Carry(Promise promise, boolean confirmed, int likeness) {}

    /// A promise that names the unit and no clause carries.
    ///
    /// @param named  the words that name it
    /// @param clause the clause proposed for it; null where none is like it
    public record Gap(
            Promise promise, String named, @Nullable Line clause) {}

    /// A clause that is gone.
    ///
    /// @param earlier the remark on it; null where there was none
    public record Removed(
            ClauseDifference difference, @Nullable Opinion earlier) {}

    /// How far the review is.
    ///
    /// @param open    clauses nobody looked at
    /// @param remarks clauses to be amended
    public record Tally(int clauses, int open, int remarks) {
        /// How many were looked at.
        public int done() {
            return clauses - open;
        }
    }

    /// How far the review is.
    public Tally tally() {
        var open = lines.stream().filter(line -> line.opinion() == null).count();
        return new Tally(lines.size(), (int) open, remarks().size());
    }

    /// The clauses to be amended.
    public List<Line> remarks() {
        return lines.stream()
                .filter(line -> line.opinion() != null && line.opinion().kind() == Opinion.Kind.AMEND)
                .toList();
    }

    /// A clause by its id.
    public Optional<Line> line(String clause) {
        return lines.stream().filter(line -> line.clause().id().equals(clause)).findFirst();
    }
}
