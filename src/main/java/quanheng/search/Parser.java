package quanheng.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.search.Token.Kind;

/// Understands a question: fields, AND, OR and NOT, brackets, phrases, ranges, prefixes. Words side by side are
/// joined by AND, which binds closer than OR. Every mistake is told, not only the first.
final class Parser {
    private static final int LONGEST = 2000;
    private static final int DEEPEST = 40;

    private final Vocabulary vocabulary;
    private final Leaves leaves;
    private final List<Fault> faults = new ArrayList<>();
    private List<Token> tokens = List.of();
    private int next;
    private int depth;
    private @Nullable LocalDate on;

    private Parser(Vocabulary vocabulary, Places places) {
        this.vocabulary = vocabulary;
        this.leaves = new Leaves(vocabulary, places, faults);
    }

    static Understanding read(String text, Vocabulary vocabulary, Places places) {
        return new Parser(vocabulary, places).read(text);
    }

    private Understanding read(String text) {
        if (text.length() > LONGEST) {
            return new Understanding.Misunderstood(List.of(new Fault(Fault.Kind.TOO_LONG, 0, text.substring(0, 20))));
        }
        tokens = new Lexer(vocabulary, faults, text).tokens();
        var parts = new ArrayList<Query>();
        while (next < tokens.size()) {
            parts.add(any(null));
            if (next < tokens.size()) {
                fault(Fault.Kind.NOT_OPENED, tokens.get(next++));
            }
        }
        var query = Query.all(parts);
        return faults.isEmpty()
                ? new Understanding.Understood(query, on)
                : new Understanding.Misunderstood(List.copyOf(faults));
    }

    private Query any(@Nullable Token field) {
        var parts = new ArrayList<Query>();
        parts.add(all(field));
        while (isNext(Kind.OR)) {
            var operator = tokens.get(next++);
            parts.add(joined(operator, field));
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.Any(List.copyOf(parts));
    }

    private Query joined(Token operator, @Nullable Token field) {
        if (atEnd() || isNext(Kind.OR)) {
            fault(Fault.Kind.NOTHING_JOINED, operator);
            return new Query.Everything();
        }
        return all(field);
    }

    private Query all(@Nullable Token field) {
        var parts = new ArrayList<Query>();
        if (isNext(Kind.OR) || isNext(Kind.AND)) {
            fault(Fault.Kind.NOTHING_JOINED, tokens.get(next));
        }
        while (!atEnd() && !isNext(Kind.OR)) {
            if (isNext(Kind.AND)) {
                var operator = tokens.get(next++);
                if (atEnd() || isNext(Kind.OR) || isNext(Kind.AND)) {
                    fault(Fault.Kind.NOTHING_JOINED, operator);
                }
            } else {
                parts.add(one(field));
            }
        }
        return Query.all(parts);
    }

    private Query one(@Nullable Token field) {
        var token = tokens.get(next++);
        return switch (token.kind()) {
            case NOT -> not(token, field);
            case OPEN -> group(token, field);
            case FIELD -> fielded(token);
            case WORD, QUOTED, AND, OR, CLOSE -> leaf(field, token);
        };
    }

    private Query not(Token operator, @Nullable Token field) {
        if (atEnd() || isNext(Kind.OR) || isNext(Kind.AND)) {
            fault(Fault.Kind.NOTHING_JOINED, operator);
            return new Query.Everything();
        }
        if (++depth > DEEPEST) {
            return tooDeep(operator);
        }
        var part = one(field);
        depth--;
        return new Query.Not(part);
    }

    private Query group(Token open, @Nullable Token field) {
        if (++depth > DEEPEST) {
            return tooDeep(open);
        }
        var query = any(field);
        depth--;
        if (isNext(Kind.CLOSE)) {
            next++;
        } else {
            fault(Fault.Kind.NOT_CLOSED, open);
        }
        return query;
    }

    private Query fielded(Token field) {
        if (isNext(Kind.OPEN)) {
            return group(tokens.get(next++), field);
        }
        if (next < tokens.size() && (isNext(Kind.WORD) || isNext(Kind.QUOTED))) {
            return leaf(field, tokens.get(next++));
        }
        fault(Fault.Kind.NO_VALUE, field);
        return new Query.Everything();
    }

    private Query leaf(@Nullable Token field, Token value) {
        if (field == null) {
            return leaves.anywhere(value);
        }
        if (vocabulary.field(field.text()).filter(Vocabulary.Purpose.ON::equals).isPresent()) {
            if (on != null) {
                fault(Fault.Kind.TWO_DAYS, value);
            }
            on = leaves.day(value);
            return new Query.Everything();
        }
        return leaves.of(field, value);
    }

    private Query tooDeep(Token token) {
        fault(Fault.Kind.TOO_DEEP, token);
        next = tokens.size();
        return new Query.Everything();
    }

    private boolean atEnd() {
        return next >= tokens.size() || isNext(Kind.CLOSE);
    }

    private boolean isNext(Kind kind) {
        return next < tokens.size() && tokens.get(next).kind() == kind;
    }

    private void fault(Fault.Kind kind, Token token) {
        faults.add(new Fault(kind, token.at(), token.text()));
    }
}
