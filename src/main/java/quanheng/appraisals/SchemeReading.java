package quanheng.appraisals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quanheng.appraisals.SchemeLine.Kind;
import quanheng.appraisals.SchemeLine.Part;

/// Understands a scheme as typed, and says everything that is wrong with it at once.
final class SchemeReading {
    /// How many lines a form holds.
    static final int LINES = 40;

    private static final int LONGEST = 200;
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    private final Map<String, String> typed;
    private final Predicate<SchemeLine> isKnown;
    private final List<Problem> problems = new ArrayList<>();

    /// @param isKnown whether there is such an indicator or source
    SchemeReading(Map<String, String> typed, Predicate<SchemeLine> isKnown) {
        this.typed = typed;
        this.isKnown = isKnown;
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void wrong(String field, String fault, Object... arguments) {
        problems.add(Problem.of(field, fault, arguments));
    }

    private String text(String field) {
        return typed.getOrDefault(field, "").strip();
    }

    private String needed(String field) {
        var text = text(field);
        if (text.isEmpty() || text.length() > LONGEST) {
            wrong(field, text.isEmpty() ? "empty" : "long");
        }
        return text;
    }

    private BigDecimal number(String field) {
        var text = text(field);
        if (!text.matches("\\d{1,4}([.]\\d{1,2})?")) {
            wrong(field, "number", text);
            return BigDecimal.ZERO;
        }
        return new BigDecimal(text);
    }

    private <E extends Enum<E>> E choice(String field, Class<E> type) {
        var all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(each -> each.name().equals(text(field)))
                .findFirst()
                .orElseGet(() -> {
                    wrong(field, "choice", text(field));
                    return all[0];
                });
    }

    Terms terms() {
        var days = number("answerDays").intValue();
        if (days < 1) {
            wrong("answerDays", "days");
        }
        return new Terms(
                needed("title"),
                number("bonusCap"),
                choice("overCap", Terms.OverCap.class),
                choice("missing", Terms.Missing.class),
                grades(),
                number("commend").intValue(),
                number("criticise"),
                days);
    }

    /// Scores and names by semicolon, such as `90 A; 60 B; 0 C`.
    private List<Grade> grades() {
        var grades = new ArrayList<Grade>();
        for (var part : text("grades").split("[;\uff1b]")) {
            var words = part.strip().split("\\s+", 2);
            if (words.length == 2 && words[0].matches("\\d{1,3}([.]\\d{1,2})?")) {
                grades.add(new Grade(new BigDecimal(words[0]), words[1]));
            } else {
                wrong("grades", "grades", part.strip());
            }
        }
        var bounds = grades.stream().map(Grade::from).distinct().count();
        if (grades.stream().noneMatch(grade -> grade.from().signum() == 0) || bounds < grades.size()) {
            wrong("grades", "grades-whole");
        }
        return grades.isEmpty() ? List.of(new Grade(BigDecimal.ZERO, "-")) : grades;
    }

    /// The lines that are not left empty.
    List<SchemeLine> lines() {
        var ids = new HashSet<String>();
        var lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(number -> line(number, ids))
                .filter(java.util.Objects::nonNull)
                .toList();
        var total = lines.stream()
                .filter(line -> line.part() == Part.BASE)
                .map(SchemeLine::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(BigDecimal.valueOf(100)) != 0) {
            wrong("weights", "weights", Reckoning.plain(total));
        }
        return lines;
    }

    private @Nullable SchemeLine line(int number, Set<String> ids) {
        var at = "line-" + number + "-";
        if (text(at + "name").isEmpty()
                && text(at + "weight").isEmpty()
                && text(at + "id").isEmpty()) {
            return null;
        }
        var id = needed(at + "id");
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9.-]{0,19}")) {
            wrong(at + "id", "id", id);
        } else if (!ids.add(id)) {
            wrong(at + "id", "twice", id);
        }
        var part = choice(at + "part", Part.class);
        var kind = choice(at + "kind", Kind.class);
        var name = needed(at + "name");
        var line = new SchemeLine(
                id, name, part, kind, subject(at, kind), weight(at, part), scale(at, kind), text(at + "basis"));
        if (part == Part.VETO && kind != Kind.MANUAL) {
            wrong(at + "kind", "veto-kind");
        }
        if (kind != Kind.MANUAL && !line.subject().isEmpty() && !isKnown.test(line)) {
            wrong(at + "subject", "unknown-" + (kind == Kind.SOURCE ? "source" : "indicator"), line.subject());
        }
        return line;
    }

    private String subject(String at, Kind kind) {
        var subject = text(at + "subject");
        if ((kind == Kind.MANUAL) != subject.isEmpty()) {
            wrong(at + "subject", kind == Kind.MANUAL ? "subject-none" : "empty");
        }
        return subject;
    }

    private BigDecimal weight(String at, Part part) {
        if (part == Part.VETO) {
            if (!text(at + "weight").matches("0?")) {
                wrong(at + "weight", "veto-weight");
            }
            return BigDecimal.ZERO;
        }
        var weight = number(at + "weight");
        if (weight.signum() <= 0 || weight.compareTo(MOST) >= 0) {
            wrong(at + "weight", "weight");
        }
        return weight;
    }

    private String scale(String at, Kind kind) {
        var scale = text(at + "scale");
        if (kind == Kind.MANUAL ? !scale.isEmpty() : Scale.parse(scale).isEmpty()) {
            wrong(at + "scale", kind == Kind.MANUAL ? "scale-none" : "scale", scale);
        }
        return scale;
    }
}
