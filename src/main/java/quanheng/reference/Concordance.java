package quanheng.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import quanheng.reference.Answer.Certainty;

/// One edition of a concordance, made ready for many questions: a symbol asked before is answered from memory.
/// Never changes; may be asked by many at once.
public final class Concordance {
    private static final int REMEMBERED = 400_000;

    private final Edition edition;
    private final List<Rule> rules;
    private final PatternIndex included;
    private final PatternIndex excluded;
    private final Map<String, List<Rule>> remembered = new ConcurrentHashMap<>();
    private final Map<String, List<Answer>> answers = new ConcurrentHashMap<>();

    Concordance(Edition edition, List<Rule> rules) {
        this.edition = edition;
        this.rules = List.copyOf(rules);
        this.included = new PatternIndex(rules.stream().map(Rule::included).toList());
        this.excluded = new PatternIndex(rules.stream().map(Rule::excluded).toList());
    }

    /// The edition it is.
    public Edition edition() {
        return edition;
    }

    /// Its rules in the order of the table.
    public List<Rule> rules() {
        return rules;
    }

    /// The rules that say which industries a symbol belongs to, in the order of the table; none for what is no symbol.
    public List<Rule> rules(String written) {
        var known = remembered.get(written);
        return known == null ? remember(written) : known;
    }

    private List<Rule> remember(String written) {
        var found = IpcSymbol.of(written)
                .map(symbol -> {
                    var places = included.rules(symbol.text());
                    places.andNot(excluded.rules(symbol.text()));
                    return places.stream().mapToObj(rules::get).toList();
                })
                .orElse(List.of());
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        remembered.put(written, found);
        return found;
    }

    /// The industries a symbol belongs to by itself, by code; those that need keywords are marked so.
    public List<Answer> answers(String written) {
        var known = answers.get(written);
        if (known != null) {
            return known;
        }
        if (answers.size() >= REMEMBERED) {
            answers.clear();
        }
        var found = answers(written, "");
        answers.put(written, found);
        return found;
    }

    /// The industries a symbol belongs to, by code, with the words of a right for the rules that need keywords.
    ///
    /// @param words title and abstract; empty where they are not to be looked at
    public List<Answer> answers(String written, String words) {
        var matching = rules(written);
        if (matching.isEmpty()) {
            return List.of();
        }
        var text = words.toLowerCase(Locale.ROOT);
        var best = new TreeMap<String, Answer>(Comparator.comparing(Concordance::ordered));
        for (var rule : matching) {
            var symbol = IpcSymbol.of(written).orElseThrow().text();
            var answer = new Answer(
                    edition.kind(), edition.name(), rule.code(), certainty(rule, text), List.of(rule.id()), symbol, "");
            best.merge(rule.code(), answer, Concordance::better);
        }
        return List.copyOf(best.values());
    }

    private static Answer better(Answer one, Answer other) {
        var order = one.certainty().compareTo(other.certainty());
        if (order != 0) {
            return order < 0 ? one : other;
        }
        var rules = new ArrayList<>(one.rules());
        rules.addAll(other.rules());
        return new Answer(
                one.table(),
                one.edition(),
                one.code(),
                one.certainty(),
                List.copyOf(rules),
                one.symbol(),
                one.through());
    }

    private static Certainty certainty(Rule rule, String words) {
        if (!rule.keywordsNeeded()) {
            return Certainty.CERTAIN;
        }
        return rule.keywords().stream().anyMatch(keyword -> says(words, keyword))
                ? Certainty.BY_KEYWORDS
                : Certainty.KEYWORDS_NEEDED;
    }

    private static boolean says(String words, String keyword) {
        for (var part : keyword.toLowerCase(Locale.ROOT).split("\\+")) {
            if (!words.contains(part.strip())) {
                return false;
            }
        }
        return true;
    }

    /// Codes in the order people count: 2 before 10.
    static String ordered(String code) {
        return code.replaceAll("(?<![0-9])([0-9])(?![0-9])", "0$1");
    }
}
