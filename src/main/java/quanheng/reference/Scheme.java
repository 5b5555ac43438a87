package quanheng.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// One edition of a tree of classes, industries, divisions or codes, in memory. Never changes.
public final class Scheme {
    private final Edition edition;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<Entry>> children = new HashMap<>();

    Scheme(Edition edition, List<Entry> entries) {
        this.edition = edition;
        entries.forEach(entry -> {
            this.entries.put(entry.code(), entry);
            children.computeIfAbsent(entry.parent(), above -> new ArrayList<>()).add(entry);
        });
    }

    /// The edition it is.
    public Edition edition() {
        return edition;
    }

    /// How many entries it has.
    public int size() {
        return entries.size();
    }

    /// All entries in the order of the files.
    public Stream<Entry> entries() {
        return entries.values().stream();
    }

    /// The entry with a code in any spelling.
    public Optional<Entry> find(String written) {
        var entry = Optional.ofNullable(entries.get(written));
        return entry.isPresent()
                ? entry
                : Codes.plain(edition.kind(), written).flatMap(code -> Optional.ofNullable(entries.get(code)));
    }

    /// Whether a code in any spelling is in use in this edition.
    public boolean has(String written) {
        return find(written).filter(entry -> !entry.abolished()).isPresent();
    }

    /// The entries right below one, in the order of the files; those at the top for an empty code.
    public List<Entry> children(String code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    /// An entry with all above it, from the top; empty where there is no such entry.
    public List<Entry> path(String written) {
        var path = new ArrayList<Entry>();
        for (var entry = find(written);
                entry.isPresent();
                entry = find(entry.get().parent())) {
            path.addFirst(entry.get());
        }
        return path;
    }

    /// Codes of the entries above one, the nearest first. Where this edition has no such entry but its spelling tells,
    /// by that.
    public List<String> ancestors(String written) {
        var path = path(written);
        if (!path.isEmpty()) {
            return path.reversed().stream().skip(1).map(Entry::code).toList();
        }
        var above = new ArrayList<String>();
        var code = Codes.plain(edition.kind(), written).orElse("");
        while (!code.isEmpty()) {
            code = Codes.above(edition.kind(), code);
            if (!code.isEmpty()) {
                above.add(code);
            }
        }
        return above;
    }

    /// Whether a code is another or lies below it.
    public boolean isUnder(String written, String ancestor) {
        var other = Codes.plain(edition.kind(), ancestor).orElse(ancestor);
        return Codes.plain(edition.kind(), written).orElse(written).equals(other)
                || ancestors(written).contains(other);
    }

    /// Entries by code or words: the very code first, then codes that begin so, then titles with all the words.
    public List<Entry> search(String words, int limit) {
        var wanted = words.strip();
        if (wanted.isEmpty()) {
            return List.of();
        }
        var exact = find(wanted);
        var start = wanted.toUpperCase(Locale.ROOT).replace(" ", "");
        var parts = wanted.toLowerCase(Locale.ROOT).split("\\s+");
        var others = entries.values().stream()
                .filter(entry -> exact.isEmpty() || !entry.equals(exact.get()))
                .filter(entry -> entry.code().startsWith(start) || says(entry, parts))
                .sorted(Comparator.comparing(entry -> !entry.code().startsWith(start)));
        return Stream.concat(exact.stream(), others).limit(limit).toList();
    }

    private static boolean says(Entry entry, String[] parts) {
        var text = (entry.code() + " " + entry.title() + " " + entry.english()).toLowerCase(Locale.ROOT);
        return Stream.of(parts).allMatch(text::contains);
    }
}
