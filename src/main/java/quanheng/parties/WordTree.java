package quanheng.parties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words with what they stand for, found at any place of a text in as many steps as the word is long.
final class WordTree<T> {
    /// A word of the tree.
    ///
    /// @param length  of the word
    /// @param values  what it stands for, in the order they were put in
    /// @param shorter the next shorter word that begins alike, or null
    record Found<T>(int length, List<T> values, @Nullable Found<T> shorter) {}

    private final int[] roots = new int[Character.MAX_VALUE + 1];
    private char[] letters = new char[1024];
    private int[] children = new int[1024];
    private int[] siblings = new int[1024];
    private final List<@Nullable List<T>> values = new ArrayList<>();
    private final List<@Nullable Found<T>> found = new ArrayList<>();
    private int size = 1;

    WordTree() {
        values.add(null);
    }

    boolean isEmpty() {
        return size == 1;
    }

    void put(String word, T value) {
        if (word.isEmpty()) {
            throw new IllegalArgumentException("an empty word");
        }
        var node = roots[word.charAt(0)];
        if (node == 0) {
            node = add(word.charAt(0));
            roots[word.charAt(0)] = node;
        }
        for (var at = 1; at < word.length(); at++) {
            var child = child(node, word.charAt(at));
            if (child == 0) {
                child = add(word.charAt(at));
                siblings[child] = children[node];
                children[node] = child;
            }
            node = child;
        }
        var known = values.get(node);
        if (known == null) {
            known = new ArrayList<>();
            values.set(node, known);
        }
        known.add(value);
    }

    /// Must be called after the last word was put in.
    WordTree<T> ready() {
        found.clear();
        for (var node = 0; node < size; node++) {
            found.add(null);
        }
        for (var root : roots) {
            if (root != 0) {
                mark(root, 1, null);
            }
        }
        return this;
    }

    /// The longest word of the tree that stands in a text from a place on.
    @Nullable
    Found<T> longest(String text, int from) {
        if (from >= text.length()) {
            return null;
        }
        Found<T> longest = null;
        var node = roots[text.charAt(from)];
        for (var at = from + 1; node != 0; at++) {
            var here = found.get(node);
            longest = here == null ? longest : here;
            node = at < text.length() ? child(node, text.charAt(at)) : 0;
        }
        return longest;
    }

    private void mark(int node, int length, @Nullable Found<T> shorter) {
        var here = values.get(node);
        var word = here == null ? shorter : new Found<>(length, List.copyOf(here), shorter);
        if (here != null) {
            found.set(node, word);
        }
        for (var child = children[node]; child != 0; child = siblings[child]) {
            mark(child, length + 1, word);
        }
    }

    private int add(char letter) {
        if (size == letters.length) {
            letters = Arrays.copyOf(letters, size * 2);
            children = Arrays.copyOf(children, size * 2);
            siblings = Arrays.copyOf(siblings, size * 2);
        }
        letters[size] = letter;
        values.add(null);
        return size++;
    }

    private int child(int node, char letter) {
        var child = children[node];
        while (child != 0 && letters[child] != letter) {
            child = siblings[child];
        }
        return child;
    }
}
