package quanheng.formats;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An element of a document, names without their prefixes.
final class Node {
    private final String name;
    private final Map<String, String> attributes = new HashMap<>(4);
    private final List<Node> children = new ArrayList<>(2);
    private final StringBuilder text = new StringBuilder();

    Node(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    void add(Node child) {
        children.add(child);
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    void append(String words) {
        text.append(words);
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    List<Node> children() {
        return children;
    }

    /// As it stands.
    String raw() {
        return text.toString();
    }

    /// Its words and those of all within, made uniform.
    String text() {
        return Cleaning.text(text.toString());
    }

    /// The words of the first element at a path such as `parties/applicants`; empty where there is none.
    String text(String path) {
        var found = first(path);
        return found == null ? "" : found.text();
    }

    @Nullable
    Node first(String path) {
        var found = all(path);
        return found.isEmpty() ? null : found.getFirst();
    }

    /// All elements at a path, in their order.
    List<Node> all(String path) {
        var found = List.of(this);
        for (var step : path.split("/")) {
            found = found.stream()
                    .flatMap(node -> node.children.stream())
                    .filter(node -> node.name.equals(step))
                    .toList();
        }
        return found;
    }

    /// All elements of a name, however deep.
    List<Node> anywhere(String wanted) {
        var found = new ArrayList<Node>();
        for (var child : children) {
            if (child.name.equals(wanted)) {
                found.add(child);
            }
            found.addAll(child.anywhere(wanted));
        }
        return found;
    }
}
