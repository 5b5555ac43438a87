package quanheng.search;

import java.util.Locale;

/// What is wrong with a question, where, and in which word.
///
/// @param at   offset of the word in the question, counted from 0
/// @param word as it stands
public record Fault(Kind kind, int at, String word) {
    /// Kinds of mistakes; words and remedy are the messages `search.fault.<id>` and `search.remedy.<id>`.
    public enum Kind {
        /// Such a field is not known.
        UNKNOWN_FIELD,
        /// A field is named and nothing asked of it.
        NO_VALUE,
        /// A bracket is opened and not closed.
        NOT_CLOSED,
        /// A bracket is closed and not opened.
        NOT_OPENED,
        /// A quotation mark has no second one.
        OPEN_QUOTATION,
        /// AND, OR or NOT has nothing to join.
        NOTHING_JOINED,
        /// Not a day, month or year.
        NOT_A_DAY,
        /// A range ends before it begins.
        BACKWARDS,
        /// No such state.
        UNKNOWN_STATE,
        /// No such category.
        UNKNOWN_CATEGORY,
        /// No such variety.
        UNKNOWN_VARIETY,
        /// No such region.
        UNKNOWN_REGION,
        /// Not written as a class is.
        NOT_A_CLASS,
        /// Not written as a number is.
        NOT_A_NUMBER,
        /// Only signs.
        NO_WORDS,
        /// A star behind several words.
        STAR_BEHIND_PHRASE,
        /// The day of the states is said twice.
        TWO_DAYS,
        /// Longer than can be asked.
        TOO_LONG,
        /// More brackets within brackets than can be asked.
        TOO_DEEP;

        /// Its word in messages.
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
