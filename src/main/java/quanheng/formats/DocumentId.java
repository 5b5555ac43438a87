package quanheng.formats;

import org.jspecify.annotations.Nullable;

/// A document as standards name it: office, number, kind, day.
///
/// @param on as printed, eight digits; or empty
record DocumentId(String office, String number, String kind, String on) {
    static @Nullable DocumentId of(@Nullable Node node) {
        if (node == null) {
            return null;
        }
        var number = node.text("doc-number").replace(" ", "");
        return number.isEmpty()
                ? null
                : new DocumentId(node.text("country"), number, node.text("kind"), node.text("date"));
    }

    /// Office and number.
    String name() {
        return number.startsWith(office) ? number : office + number;
    }

    /// Office, number and kind, such as `US8930553B2`.
    String document() {
        return name() + kind;
    }

    /// For a list of priorities.
    String words() {
        return (name() + " " + on).strip();
    }
}
