package quanheng.statistics;

/// The file that proves what is told (佐证材料).
public final class Paper {
    private final String fileName;
    private final byte[] content;

    /// @param content not copied
    public Paper(String fileName, byte[] content) {
        this.fileName = fileName;
        this.content = content;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() {
        return content;
    }
}
