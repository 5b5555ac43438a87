package quanheng.search;

import java.util.ArrayList;
import java.util.List;
import quanheng.search.Token.Kind;

/// Cuts a question into pieces. Full-width signs are as good as others; offsets stay those of the question as written.
final class Lexer {
    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u300c\u300d\u300e\u300f";
    private static final int WIDTH = 0xfee0;

    private final Vocabulary vocabulary;
    private final List<Fault> faults;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(Vocabulary vocabulary, List<Fault> faults, String text) {
        this.vocabulary = vocabulary;
        this.faults = faults;
        this.text = narrow(text);
    }

    List<Token> tokens() {
        while (at < text.length()) {
            var letter = text.charAt(at);
            if (Character.isWhitespace(letter)) {
                at++;
            } else if (letter == '(' || letter == ')') {
                tokens.add(new Token(letter == '(' ? Kind.OPEN : Kind.CLOSE, at++, String.valueOf(letter)));
            } else if (letter == '"') {
                quoted();
            } else {
                word();
            }
        }
        return joined();
    }

    private void quoted() {
        var end = text.indexOf('"', at + 1);
        if (end < 0) {
            faults.add(new Fault(Fault.Kind.OPEN_QUOTATION, at, text.substring(at)));
            end = text.length();
        }
        tokens.add(new Token(Kind.QUOTED, at, text.substring(at + 1, end)));
        at = end + 1;
    }

    private void word() {
        var start = at;
        if (text.charAt(at) == '-' && at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1))) {
            tokens.add(new Token(Kind.NOT, at++, "-"));
            start = at;
        }
        while (at < text.length() && isLetter(text.charAt(at))) {
            if (isSign(text.charAt(at)) && field(start)) {
                return;
            }
            at++;
        }
        var word = text.substring(start, at);
        if (!word.isEmpty()) {
            tokens.add(new Token(
                    isRightBehind(start) ? Kind.WORD : vocabulary.operator(word).orElse(Kind.WORD), start, word));
        }
    }

    /// Takes the word before a sign as a field, where it is one or, before a colon, where it looks like one.
    private boolean field(int start) {
        var name = text.substring(start, at);
        var colon = text.charAt(at) == ':';
        if (name.isEmpty() || isValue() || (vocabulary.field(name).isEmpty() && !(colon && isName(name)))) {
            return false;
        }
        tokens.add(new Token(Kind.FIELD, start, name));
        at += colon || text.charAt(at) == '=' ? 1 : 0;
        return true;
    }

    /// Whether what comes now is asked of a field.
    private boolean isValue() {
        return !tokens.isEmpty() && tokens.getLast().kind() == Kind.FIELD;
    }

    /// Whether it stands right behind a field's sign, where an operator's word is a value.
    private boolean isRightBehind(int start) {
        return isValue() && !Character.isWhitespace(text.charAt(start - 1));
    }

    /// Puts the pieces of a number written with spaces together.
    private List<Token> joined() {
        var all = new ArrayList<Token>();
        for (var first = 0; first < tokens.size(); first++) {
            var last = numberFrom(first);
            if (last > first) {
                all.add(new Token(Kind.WORD, tokens.get(first).at(), run(first, last)));
                first = last;
            } else {
                all.add(tokens.get(first));
            }
        }
        return all;
    }

    private int numberFrom(int first) {
        var found = first;
        for (var last = first; last < tokens.size() && last < first + 6 && isPiece(tokens.get(last)); last++) {
            if (last > first && NumberKeys.joinsTo(run(first, last))) {
                found = last;
            }
        }
        return found;
    }

    private String run(int first, int last) {
        var run = new StringBuilder();
        tokens.subList(first, last + 1).forEach(token -> run.append(token.text()));
        return run.toString();
    }

    private static boolean isPiece(Token token) {
        return token.kind() == Kind.WORD
                && token.text().chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '.'));
    }

    private static boolean isLetter(char letter) {
        return !Character.isWhitespace(letter) && letter != '(' && letter != ')' && letter != '"';
    }

    private static boolean isSign(char letter) {
        return letter == ':' || letter == '=' || letter == '<' || letter == '>';
    }

    private static boolean isName(String name) {
        return name.chars().allMatch(letter -> Character.isLetter(letter) || letter == '-' || letter == '_');
    }

    private static String narrow(String text) {
        var narrow = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter >= 0xff01 && letter <= 0xff5e) {
                narrow.append((char) (letter - WIDTH));
            } else {
                narrow.append(QUOTES.indexOf(letter) >= 0 ? '"' : letter == 0x3000 ? ' ' : letter);
            }
        }
        return narrow.toString();
    }
}
