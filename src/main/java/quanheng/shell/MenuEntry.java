package quanheng.shell;

/// A line of the left menu; a bean of this type puts it there. Its words are the message
/// `<module>.menu`.
///
/// @param module the module's name, such as `plans`
/// @param path where it leads, starting with a slash
/// @param order place in the menu, lowest first
public record MenuEntry(String module, String path, int order) {
    /// Refuses a path that does not start with a slash.
    public MenuEntry {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("menu path must start with a slash: " + path);
        }
    }

    /// Key of its words.
    public String label() {
        return module + ".menu";
    }
}
