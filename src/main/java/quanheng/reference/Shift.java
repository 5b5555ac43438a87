package quanheng.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/// What became of a code between two editions of a tree, such as an industry's place in a catalogue.
///
/// @param title  in the later edition, else in the earlier
/// @param before the class it was in, or what it was called; empty where it was not there
/// @param after  likewise
public record Shift(String code, String title, What what, String before, String after) {
    /// What became of it.
    public enum What {
        ADDED,
        DROPPED,
        /// It lies below another entry.
        MOVED,
        RENAMED
    }

    /// Everything that differs, by code. An abolished entry is not there.
    static List<Shift> between(Scheme one, Scheme other, Locale language) {
        var codes = new TreeSet<String>();
        one.entries().map(Entry::code).forEach(codes::add);
        other.entries().map(Entry::code).forEach(codes::add);
        var shifts = new ArrayList<Shift>();
        for (var code : codes) {
            var before = one.find(code).filter(entry -> !entry.abolished());
            var after = other.find(code).filter(entry -> !entry.abolished());
            if (before.isPresent() && after.isPresent()) {
                var was = above(one, before.get(), language);
                var is = above(other, after.get(), language);
                if (!before.get().parent().equals(after.get().parent())) {
                    shifts.add(new Shift(code, after.get().title(language), What.MOVED, was, is));
                } else if (!before.get().title().equals(after.get().title())) {
                    var titles =
                            List.of(before.get().title(language), after.get().title(language));
                    shifts.add(new Shift(code, titles.getLast(), What.RENAMED, titles.getFirst(), titles.getLast()));
                }
            } else {
                alone(one, before, What.DROPPED, language).ifPresent(shifts::add);
                alone(other, after, What.ADDED, language).ifPresent(shifts::add);
            }
        }
        return shifts;
    }

    private static Optional<Shift> alone(Scheme in, Optional<Entry> found, What what, Locale language) {
        return found.map(entry -> {
            var above = above(in, entry, language);
            return new Shift(
                    entry.code(),
                    entry.title(language),
                    what,
                    what == What.DROPPED ? above : "",
                    what == What.ADDED ? above : "");
        });
    }

    private static String above(Scheme in, Entry entry, Locale language) {
        return in.find(entry.parent())
                .filter(_ -> !entry.parent().isEmpty())
                .map(parent -> parent.code() + " " + parent.title(language))
                .orElse("");
    }
}
