package quanheng.database;

/// Another process serves the office of this data folder.
public final class DataFolderInUse extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String folder;

    DataFolderInUse(DataFolder folder) {
        super("the data folder %s is in use by another process".formatted(folder.root()));
        this.folder = folder.root().toString();
    }

    /// The folder's path.
    public String folder() {
        return folder;
    }
}
