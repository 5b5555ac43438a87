package quanheng.search;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import quanheng.rights.State;

/// Finds by looking at every right, without any index: what the engines must find.
final class Walk {
    private final LocalDate today;

    Walk(LocalDate today) {
        this.today = today;
    }

    int[] ids(Query query, List<Document> rights) {
        return rights.stream()
                .filter(right -> fits(query, right))
                .mapToInt(Document::id)
                .toArray();
    }

    boolean fits(Query query, Document right) {
        return switch (query) {
            case Query.Everything all -> true;
            case Query.Words words -> words(words, right);
            case Query.Numbered number ->
                right.keys(Field.NUMBER).stream()
                        .anyMatch(key -> number.prefix() ? key.startsWith(number.key()) : key.equals(number.key()));
            case Query.Among among -> right.keys(among.field()).stream().anyMatch(among.keys()::contains);
            case Query.Days days -> days(days, right);
            case Query.InState state ->
                state(right, Objects.requireNonNullElse(state.on(), today))
                        .filter(state.states()::contains)
                        .isPresent();
            case Query.All all -> all.parts().stream().allMatch(part -> fits(part, right));
            case Query.Any any -> any.parts().stream().anyMatch(part -> fits(part, right));
            case Query.Not not -> !fits(not.part(), right);
        };
    }

    static Optional<State> state(Document right, LocalDate on) {
        return right.stays().stream()
                .filter(stay -> stay.from() <= on.toEpochDay())
                .map(Document.Stay::state)
                .reduce((former, later) -> later);
    }

    /// What a right is counted under.
    List<String> values(Facet facet, Document right) {
        return switch (facet) {
            case CATEGORY -> right.keys(Field.CATEGORY);
            case REGION -> right.keys(Field.REGION);
            case CITY ->
                right.keys(Field.REGION).stream()
                        .map(code -> code.substring(0, 4) + "00")
                        .toList();
            case INDUSTRY -> right.keys(Field.INDUSTRY);
            case HOLDER -> right.keys(Field.HOLDER_NAME);
            case APPLICANT -> right.keys(Field.APPLICANT_NAME);
            case STATE -> state(right, today).stream().map(Enum::name).toList();
            case STANDING ->
                state(right, today).stream()
                        .map(state -> state.standing().name())
                        .toList();
            case YEAR ->
                List.of(Integer.toString(
                        LocalDate.ofEpochDay(Objects.requireNonNull(right.days().get(Field.FILED)))
                                .getYear()));
            case SECTION, MAIN_CLASS, SUBCLASS, GROUP ->
                right.classes().stream()
                        .map(key -> Classes.atLevel(key, facet.level()))
                        .distinct()
                        .toList();
        };
    }

    private static boolean days(Query.Days days, Document right) {
        var day = right.days().get(days.field());
        return day != null
                && (days.from() == null || day >= days.from().toEpochDay())
                && (days.to() == null || day <= days.to().toEpochDay());
    }

    private static boolean words(Query.Words words, Document right) {
        var fields = words.field() == null ? Field.ANYWHERE : List.of(words.field());
        return fields.stream()
                .flatMap(field -> right.words(field).stream())
                .anyMatch(text -> has(units(text), units(words.text()), words.prefix()));
    }

    /// A Chinese character, or a word of letters and digits.
    ///
    /// @param next whether the following one stands right behind it
    private record Unit(String text, boolean chinese, boolean next) {}

    private static final Map<String, List<Unit>> KNOWN = new ConcurrentHashMap<>();

    private static List<Unit> units(String written) {
        return KNOWN.computeIfAbsent(written, Walk::cut);
    }

    private static List<Unit> cut(String written) {
        var text = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var units = new ArrayList<Unit>();
        for (var at = 0; at < text.length(); ) {
            var end = at + 1;
            var chinese = Character.isIdeographic(text.charAt(at));
            if (!chinese && Character.isLetterOrDigit(text.charAt(at))) {
                while (end < text.length()
                        && Character.isLetterOrDigit(text.charAt(end))
                        && !Character.isIdeographic(text.charAt(end))) {
                    end++;
                }
            }
            if (Character.isLetterOrDigit(text.charAt(at))) {
                var next = end < text.length() && Character.isIdeographic(text.charAt(end));
                units.add(new Unit(text.substring(at, end), chinese, next));
            }
            at = end;
        }
        return units;
    }

    private static boolean has(List<Unit> text, List<Unit> words, boolean prefix) {
        for (var start = 0; start + words.size() <= text.size(); start++) {
            if (hasAt(text.subList(start, start + words.size()), words, prefix)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAt(List<Unit> text, List<Unit> words, boolean prefix) {
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var here = text.get(at);
            var last = at == words.size() - 1;
            var open = prefix && last;
            var same = open ? here.text().startsWith(word.text()) : here.text().equals(word.text());
            var pair =
                    !last && word.chinese() && word.next() && words.get(at + 1).chinese();
            if (!same || (pair && !here.next())) {
                return false;
            }
        }
        return true;
    }
}
