package quanheng.whitepapers;

/// What keeps a white paper from being issued. Its words are the message `whitepapers.remark.<what>`.
///
/// @param section its heading
/// @param words   of the text it is about
public record Remark(What what, String section, String words) {
    /// What is amiss.
    public enum What {
        /// A number was typed that nothing stands behind.
        TYPED,
        /// No such indicator.
        UNKNOWN,
        /// Words in braces that cannot be read.
        UNREADABLE,
        /// A section without text.
        EMPTY,
        /// The paper has no section.
        NO_SECTION;

        /// As messages have it.
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
