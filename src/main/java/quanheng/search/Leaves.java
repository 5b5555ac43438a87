package quanheng.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quanheng.search.Classes.Scheme;
import quanheng.search.Query.Among;
import quanheng.search.Query.Everything;
import quanheng.search.Token.Kind;
import quanheng.search.Vocabulary.Purpose;

/// Understands what is asked of one field.
final class Leaves {
    private final Vocabulary vocabulary;
    private final Places places;
    private final List<Fault> faults;

    Leaves(Vocabulary vocabulary, Places places, List<Fault> faults) {
        this.vocabulary = vocabulary;
        this.places = places;
        this.faults = faults;
    }

    /// Words that name no field; those that may be a number are sought as one too.
    Query anywhere(Token value) {
        var written = bare(value);
        var words = words(null, value);
        if (!NumberKeys.looksLikeOne(written)) {
            return words;
        }
        return new Query.Any(
                List.of(new Query.Numbered(NumberKeys.asked(written), hasStar(value), value.text()), words));
    }

    Query of(Token field, Token value) {
        var purpose = vocabulary.field(field.text());
        if (purpose.isEmpty()) {
            return fault(Fault.Kind.UNKNOWN_FIELD, field);
        }
        return switch (purpose.get()) {
            case TITLE -> words(Field.TITLE, value);
            case ABSTRACT -> words(Field.ABSTRACT, value);
            case GOODS -> words(Field.GOODS, value);
            case APPLICANT -> words(Field.APPLICANT, value);
            case HOLDER -> words(Field.HOLDER, value);
            case INVENTOR -> words(Field.INVENTOR, value);
            case AGENT -> words(Field.AGENT, value);
            case EXACT_APPLICANT -> name(Field.APPLICANT_NAME, value);
            case EXACT_HOLDER -> name(Field.HOLDER_NAME, value);
            case NUMBER -> number(value);
            case CATEGORY -> category(value);
            case VARIETY -> variety(value);
            case CLASS -> classes(value, List.of(Scheme.values()));
            case IPC -> classes(value, List.of(Scheme.IPC));
            case LOCARNO -> classes(value, List.of(Scheme.LOCARNO));
            case NICE -> classes(value, List.of(Scheme.NICE));
            case REGION -> region(value);
            case INDUSTRY, FAMILY -> key(Field.valueOf(purpose.get().name()), value);
            case FILED, PUBLISHED, GRANTED -> days(Field.valueOf(purpose.get().name()), value);
            case STATE, EXACT_STATE -> state(value, purpose.get() == Purpose.EXACT_STATE);
            case ON -> new Everything();
        };
    }

    /// One day; of a month or year its last.
    @Nullable
    LocalDate day(Token value) {
        var range = DayRange.read(vocabulary.plainDays(value.text()));
        if (range == null || range.to() == null) {
            fault(Fault.Kind.NOT_A_DAY, value);
            return null;
        }
        return range.to();
    }

    private Query words(@Nullable Field field, Token value) {
        var text = Folding.fold(bare(value));
        var terms = Terms.of(text);
        if (terms.isEmpty()) {
            return value.kind() == Kind.WORD && value.text().equals("*")
                    ? new Everything()
                    : fault(Fault.Kind.NO_WORDS, value);
        }
        var prefix = hasStar(value) && !terms.endsInCharacter();
        return prefix && !terms.isOneWord()
                ? fault(Fault.Kind.STAR_BEHIND_PHRASE, value)
                : new Query.Words(field, text, prefix);
    }

    private Query number(Token value) {
        var key = NumberKeys.asked(bare(value));
        return key.chars().noneMatch(Character::isDigit)
                ? fault(Fault.Kind.NOT_A_NUMBER, value)
                : new Query.Numbered(key, hasStar(value), value.text());
    }

    private Query category(Token value) {
        return vocabulary
                .category(value.text())
                .map(found -> (Query) new Among(
                        Field.CATEGORY, found.stream().map(Enum::name).collect(Collectors.toSet()), value.text()))
                .orElseGet(() -> fault(Fault.Kind.UNKNOWN_CATEGORY, value));
    }

    private Query variety(Token value) {
        return vocabulary
                .variety(value.text())
                .map(found -> (Query) new Among(Field.VARIETY, Set.of(found.name()), value.text()))
                .orElseGet(() -> fault(Fault.Kind.UNKNOWN_VARIETY, value));
    }

    private Query classes(Token value, List<Scheme> schemes) {
        var keys = Classes.asked(schemes, bare(value));
        var known = keys.stream().anyMatch(key -> !key.startsWith(Scheme.OTHER.prefix()));
        return known ? new Among(Field.CLASS, Set.copyOf(keys), value.text()) : fault(Fault.Kind.NOT_A_CLASS, value);
    }

    private Query region(Token value) {
        var codes = places.codes(Folding.fold(value.text()));
        return codes.isEmpty() ? fault(Fault.Kind.UNKNOWN_REGION, value) : new Among(Field.REGION, codes, value.text());
    }

    private static Query name(Field field, Token value) {
        return new Among(field, Set.of(value.text()), value.text());
    }

    private Query key(Field field, Token value) {
        var key = value.text().strip().toUpperCase(Locale.ROOT);
        return key.isEmpty() ? fault(Fault.Kind.NO_WORDS, value) : new Among(field, Set.of(key), value.text());
    }

    private Query days(Field field, Token value) {
        var range = DayRange.read(vocabulary.plainDays(value.text()));
        if (range == null) {
            return fault(Fault.Kind.NOT_A_DAY, value);
        }
        return range.isBackwards()
                ? fault(Fault.Kind.BACKWARDS, value)
                : new Query.Days(field, range.from(), range.to());
    }

    private Query state(Token value, boolean exact) {
        var at = value.text().indexOf('@');
        var word = at < 0 ? value.text() : value.text().substring(0, at);
        var day = at < 0
                ? null
                : day(new Token(Kind.WORD, value.at() + at + 1, value.text().substring(at + 1)));
        var states = exact ? vocabulary.exactState(word) : vocabulary.states(word);
        return states.map(found -> (Query) new Query.InState(found, day, word))
                .orElseGet(() -> fault(Fault.Kind.UNKNOWN_STATE, value));
    }

    private Query fault(Fault.Kind kind, Token token) {
        faults.add(new Fault(kind, token.at(), token.text()));
        return new Everything();
    }

    private static boolean hasStar(Token value) {
        return value.kind() == Kind.WORD && value.text().endsWith("*");
    }

    private static String bare(Token value) {
        return hasStar(value) ? value.text().substring(0, value.text().length() - 1) : value.text();
    }
}
