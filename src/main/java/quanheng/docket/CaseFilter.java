package quanheng.docket;

import java.time.LocalDate;

/// Which cases are wanted.
///
/// @param words     in the number, the title or a party's name; empty for any
/// @param procedure id; empty for any
/// @param stage     id; empty for any
/// @param officer   username; empty for any
/// @param state     of the most urgent clock
/// @param descending whether what would come first comes last
/// @param today     the day asked about
public record CaseFilter(
        String words,
        String procedure,
        String stage,
        String officer,
        State state,
        Sorting sorting,
        boolean descending,
        LocalDate today) {
    /// With what comes first first.
    public CaseFilter(
            String words,
            String procedure,
            String stage,
            String officer,
            State state,
            Sorting sorting,
            LocalDate today) {
        this(words, procedure, stage, officer, state, sorting, false, today);
    }

    /// How a case stands in time. Its words are the messages `docket.state.<name>`.
    public enum State {
        /// Whatever it is.
        ANY,
        /// Not at its end.
        OPEN,
        /// A last day has passed.
        OVERDUE,
        /// A last day is within a week.
        SOON,
        /// No clock has a last day.
        UNDATED,
        /// At its end.
        ENDED
    }

    /// What comes first; rows that are alike in it stand by number. Its words are the heads of the list.
    public enum Sorting {
        /// The earliest last day.
        DEADLINE,
        /// The day it was opened.
        OPENED,
        /// By number.
        NUMBER,
        /// By what it is about.
        MATTER,
        /// By procedure, and its stages.
        STAGE,
        /// By its first party.
        PARTIES,
        /// By who is assigned.
        OFFICER
    }
}
