package quanheng.shell;

/// A line of the left menu; a bean of this type puts it there. Its words are the message
/// `<module>.menu`.
///
/// @param module the module's name, such as `plans`
/// @param path where it leads, starting with a slash
/// @param order place in the menu, lowest first: up to 34 the programme, to 49 rights and data, to 59 cases, above that
///              the ground they stand on
public record MenuEntry(String module, String path, int order) {
    /// Refuses a path that does not start with a slash.
    public MenuEntry {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("menu path must start with a slash: " + path);
        }
    }

    /// The part of the menu it stands in, as its heading's message has it.
    public String part() {
        return "shell.menu." + (order < 35 ? "programme" : order < 50 ? "rights" : order < 60 ? "cases" : "ground");
    }

    /// Key of its words.
    public String label() {
        return module + ".menu";
    }
}
