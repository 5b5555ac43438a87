package quanheng.localplans;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a unit does well under a clause of a plan of the higher level (经验做法).
///
/// @param clause     id of the clause in the parent
/// @param clauseName its number and heading then
/// @param kind       class of the unit on the day; null where it had none
/// @param file       the evidence
/// @param taken      whether the office took it up; null while it has not said
/// @param answer     why not, or a word with it; null while it has not said
/// @param answeredOn null while it has not said
public record Practice(
        UUID id,
        UUID parent,
        String clause,
        String clauseName,
        UUID unit,
        String unitName,
        UnitClass.@Nullable Kind kind,
        String title,
        String words,
        UUID file,
        String fileName,
        LocalDate offeredOn,
        @Nullable Boolean taken,
        @Nullable String answer,
        @Nullable LocalDate answeredOn) {
    /// `OFFERED`, `TAKEN` or `DECLINED`.
    public String state() {
        if (taken == null) {
            return "OFFERED";
        }
        return taken ? "TAKEN" : "DECLINED";
    }

    /// The class as a word of a message; `NONE` where it had none.
    public String className() {
        return kind == null ? "NONE" : kind.name();
    }

    /// What is wanted of a list.
    ///
    /// @param parent null for any
    /// @param clause empty for any
    /// @param kind   `NONE` for those without a class; empty for any
    /// @param state  empty for any
    /// @param words  in title, words or the unit's name; empty for any
    /// @param sort   `unit`, `clause`, `class` or, for the latest first, anything else
    public record Search(@Nullable UUID parent, String clause, String kind, String state, String words, String sort) {
        boolean takes(Practice practice) {
            var wanted = words.strip();
            return (parent == null || parent.equals(practice.parent()))
                    && (clause.isEmpty() || clause.equals(practice.clause()))
                    && (kind.isEmpty() || kind.equals(practice.className()))
                    && (state.isEmpty() || state.equals(practice.state()))
                    && (practice.title() + practice.words() + practice.unitName()).contains(wanted);
        }
    }
}
