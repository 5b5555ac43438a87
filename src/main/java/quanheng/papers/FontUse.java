package quanheng.papers;

/// What a font is for. The standard names one for each; where it is not on the machine, one like it takes its place.
enum FontUse {
    BODY("body", 16),
    TITLE("title", 22),
    HEADING("heading", 16),
    SUBHEADING("subheading", 16),
    PAGE("page", 14);

    private final String word;

    /// In points.
    final int size;

    FontUse(String word, int size) {
        this.word = word;
        this.size = size;
    }

    /// Its name in word processors.
    String family() {
        return OfficialWords.word("font." + word);
    }

    /// What word processors know it by otherwise.
    String otherFamily() {
        return OfficialWords.word("font." + word + ".other");
    }
}
