package quanheng.papers;

import java.util.List;

/// A part of a paper's body, from top to bottom.
public sealed interface Block {
    /// A numbered heading.
    ///
    /// @param level 1 for the largest, 2 for the one below
    record Heading(int level, String text) implements Block {}

    /// Running text, its first line moved in by two characters.
    record Paragraph(String text) implements Block {}

    /// A line of its own without indent.
    record Line(Place place, String text) implements Block {}

    /// Where a line stands.
    enum Place {
        LEFT,
        CENTRE,
        RIGHT
    }

    /// A ruled table.
    ///
    /// @param headed whether the first row holds heads, which are repeated on every page
    record Table(boolean headed, List<List<String>> rows) implements Block {
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A picture as wide as the text.
    final class Picture implements Block {
        private final byte[] png;
        private final String says;

        /// @param png  its bytes
        /// @param says what it shows, for those who do not see it
        public Picture(byte[] png, String says) {
            this.png = png.clone();
            this.says = says;
        }

        byte[] png() {
            return png.clone();
        }

        /// What it shows.
        public String says() {
            return says;
        }
    }

    /// The list of papers that go with this one.
    record Attachments(List<String> names) implements Block {
        public Attachments {
            names = List.copyOf(names);
        }
    }

    /// Who else receives it; stands below everything.
    record Copies(String text) implements Block {}
}
