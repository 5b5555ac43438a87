package quanheng.reference;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the rules that mean a symbol by looking up its beginnings, without trying each rule.
final class PatternIndex {
    private final Map<String, BitSet> beginnings = new HashMap<>();
    private final Map<String, BitSet> symbols = new HashMap<>();

    /// @param patterns of each rule, by its place
    PatternIndex(List<List<String>> patterns) {
        for (var rule = 0; rule < patterns.size(); rule++) {
            for (var written : patterns.get(rule)) {
                var pattern = IpcPattern.of(written)
                        .orElseThrow(() -> new IllegalStateException("not a pattern: " + written));
                (pattern.prefix() ? beginnings : symbols)
                        .computeIfAbsent(pattern.text(), text -> new BitSet())
                        .set(rule);
            }
        }
    }

    /// Places of the rules that mean a symbol.
    BitSet rules(String symbol) {
        var found = new BitSet();
        for (var length = 1; length <= symbol.length(); length++) {
            add(beginnings.get(symbol.substring(0, length)), found);
        }
        add(symbols.get(symbol), found);
        return found;
    }

    private static void add(@Nullable BitSet rules, BitSet found) {
        if (rules != null) {
            found.or(rules);
        }
    }
}
