package quanheng.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Two editions of a kind side by side: what the tables say differently, and which records would move.
///
/// @param changes entries or rules that one has and the other has not, or has otherwise
/// @param moves   classes of records that belong elsewhere by the other edition
public record Comparison(Edition one, Edition other, List<Change> changes, List<Move> moves) {
    /// An entry or rule that differs; a side is empty where it is not there.
    public record Change(String code, String before, String after) {}

    /// A class that moves, with how many records.
    ///
    /// @param before codes of industries, or of the class where it is in the edition
    public record Move(String symbol, long records, List<String> before, List<String> after) {}

    /// How many records move.
    public long records() {
        return moves.stream().mapToLong(Move::records).sum();
    }

    static Comparison of(Concordance one, Concordance other, Map<String, Long> records) {
        var moves = new ArrayList<Move>();
        new TreeMap<>(records).forEach((symbol, count) -> {
            var before = said(one.answers(symbol));
            var after = said(other.answers(symbol));
            if (!before.equals(after)) {
                moves.add(new Move(symbol, count, before, after));
            }
        });
        return new Comparison(
                one.edition(), other.edition(), changes(written(one.rules()), written(other.rules())), moves);
    }

    static Comparison of(Scheme one, Scheme other, Map<String, Long> records) {
        var moves = new ArrayList<Move>();
        new TreeMap<>(records).forEach((symbol, count) -> {
            if (one.has(symbol) != other.has(symbol)) {
                moves.add(new Move(symbol, count, present(one, symbol), present(other, symbol)));
            }
        });
        return new Comparison(
                one.edition(), other.edition(), changes(titled(one.entries()), titled(other.entries())), moves);
    }

    private static List<String> present(Scheme scheme, String symbol) {
        return scheme.has(symbol) ? List.of(symbol) : List.of();
    }

    /// Codes a symbol belongs to; a question mark behind those that also need keywords.
    private static List<String> said(List<Answer> answers) {
        return answers.stream()
                .map(answer -> answer.isSure() ? answer.code() : answer.code() + "?")
                .toList();
    }

    private static Map<String, String> written(List<Rule> rules) {
        var written = new TreeMap<String, String>();
        for (var rule : rules) {
            var words = "%s: %s%s%s"
                    .formatted(
                            rule.code(),
                            String.join(" ", rule.included()),
                            rule.excluded().isEmpty() ? "" : " - " + String.join(" ", rule.excluded()),
                            rule.keywordsNeeded() ? " (?)" : "");
            written.merge(rule.id(), words, (first, second) -> first + "; " + second);
        }
        return written;
    }

    private static Map<String, String> titled(Stream<Entry> entries) {
        var titled = new TreeMap<String, String>();
        entries.forEach(entry ->
                titled.put(entry.code(), entry.title(Locale.SIMPLIFIED_CHINESE) + (entry.abolished() ? " (-)" : "")));
        return titled;
    }

    private static List<Change> changes(Map<String, String> before, Map<String, String> after) {
        var codes = new TreeMap<>(before);
        codes.putAll(after);
        return codes.keySet().stream()
                .filter(code -> !before.getOrDefault(code, "").equals(after.getOrDefault(code, "")))
                .map(code -> new Change(code, before.getOrDefault(code, ""), after.getOrDefault(code, "")))
                .toList();
    }
}
