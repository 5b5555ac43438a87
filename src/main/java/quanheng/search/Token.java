package quanheng.search;

/// A piece of a question.
///
/// @param at   offset in the question as written
/// @param text the word, the words between quotation marks, or the field's name
record Token(Kind kind, int at, String text) {
    enum Kind {
        WORD,
        QUOTED,
        FIELD,
        AND,
        OR,
        NOT,
        OPEN,
        CLOSE
    }
}
