package quanheng.formats;

/// What can be wrong with a field. Its words and remedy are the messages `formats.fault.<name>` and
/// `formats.remedy.<name>`.
public enum Fault {
    /// Nothing stands there.
    MISSING,
    /// It is not written as such a thing is.
    MALFORMED,
    /// Its characters are damaged: read in the wrong encoding, or lost.
    GARBLED,
    /// The row has more or fewer fields than the head.
    COLUMNS,
    /// A quotation mark is opened and not closed.
    UNCLOSED_QUOTE,
    /// The field or row is longer than can be meant.
    TOO_LONG,
    /// The check character does not follow from the others.
    CHECK_CHARACTER,
    /// It contradicts the number.
    CONTRADICTS_NUMBER,
    /// There is no such day.
    NO_SUCH_DAY,
    /// Day and month could be the other way round.
    AMBIGUOUS_DAY,
    /// The day has not come yet.
    FUTURE_DAY,
    /// It is earlier than the filing.
    BEFORE_FILING,
    /// Its year is not that of the number.
    OTHER_YEAR,
    /// It is outside what there is.
    OUT_OF_RANGE,
    /// No such code.
    UNKNOWN_CODE,
    /// The code has been abolished.
    ABOLISHED_CODE,
    /// The word is not known; it is kept as it stands.
    UNKNOWN_WORD,
    /// The right is not in the register.
    RIGHT_UNKNOWN,
    /// The cell holds a formula; what it last came to is not taken on trust.
    FORMULA,
    /// The document declares or calls entities, which are not resolved.
    ENTITY,
    /// Unpacked, the file would be out of all proportion.
    BOMB,
    /// The file breaks off or is damaged here.
    BROKEN,
    /// Nothing here reads such a file or document.
    UNREADABLE
}
