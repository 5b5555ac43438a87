package quanheng.reading;

/// What became of taking the text out of a file.
public sealed interface Extraction {
    /// The text was taken out.
    ///
    /// @param text      as the file holds it, lines kept
    /// @param mediaType found from the content, such as `text/html`
    /// @param charset   the text's encoding where the file is plain text or HTML, else empty
    record Extracted(String text, String mediaType, String charset) implements Extraction {}

    /// No text could be taken; nothing was kept.
    record Refused(Refusal refusal) implements Extraction {}

    /// Why a file is refused. Each has a message `reading.refusal.<name in lower case>` that says what to do.
    enum Refusal {
        /// No characters in it.
        EMPTY,
        /// Larger than the limit.
        TOO_LARGE,
        /// Protected by a password.
        ENCRYPTED,
        /// Unpacks to far more than its size.
        BOMB,
        /// Not a text, HTML, Word or PDF file.
        NOT_A_DOCUMENT,
        /// A PDF of pictures: no text in it.
        NO_TEXT_LAYER,
        /// Broken or in an unknown encoding.
        UNREADABLE
    }
}
