package quanheng.indicators.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import quanheng.indicators.Criterion;
import quanheng.indicators.Definition;
import quanheng.indicators.Formula;
import quanheng.law.Evidence;

/// A definition as somebody fills it in. A criterion `c` of the count is the field `where.c` (`all` or `any`; empty for
/// unused) with its values in `where.c.value`; of the base likewise with `whole`. Where it is asked again the field is
/// `where.c-2` and so on.
record DefinitionForm(MultiValueMap<String, String> given) {
    private static final int UNREADABLE = -1;

    /// What was written for a field; empty for nothing.
    public String text(String field) {
        var words = given.getFirst(field);
        return words == null ? "" : words.strip();
    }

    /// All that was chosen for a field.
    public List<String> all(String field) {
        return given.getOrDefault(field, List.of()).stream()
                .flatMap(words -> Stream.of(words.split("[,，、\\s]+")))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    String kind() {
        return text("kind").isEmpty() ? "count" : text("kind");
    }

    boolean isShare() {
        return kind().equals("share");
    }

    /// Whether what is counted is settled, so that its criteria can be asked.
    boolean isChosen() {
        return !text("measure").isEmpty() && (!isShare() || !text("whole").isEmpty());
    }

    /// The definition as far as it can be read.
    ///
    /// @param version the one it is to be
    Definition draft(String indicator, int version) {
        return new Definition(
                indicator,
                version,
                Map.of("zh", text("nameZh"), "en", text("nameEn")),
                Map.of("zh", text("meaningZh"), "en", text("meaningEn")),
                validFrom(),
                null,
                formula(),
                Definition.Window.valueOf(orElse("window", Definition.Window.values())),
                text("unit"),
                Definition.Better.valueOf(orElse("better", Definition.Better.values())),
                text("places").matches("[0-9]{1,2}") ? Integer.parseInt(text("places")) : UNREADABLE,
                text("citation"),
                Evidence.UNVERIFIED,
                List.of());
    }

    private String orElse(String field, Enum<?>[] known) {
        return Stream.of(known)
                .map(Enum::name)
                .filter(text(field)::equals)
                .findFirst()
                .orElse(known[0].name());
    }

    /// Whether the first day is written, but cannot be read.
    boolean isUnreadable() {
        return !text("validFrom").isEmpty() && validFrom() == null;
    }

    private @Nullable LocalDate validFrom() {
        try {
            return text("validFrom").isEmpty() ? null : LocalDate.parse(text("validFrom"));
        } catch (DateTimeException wrong) {
            return null;
        }
    }

    private Formula formula() {
        var count = new Formula.Count(text("measure"), text("quantity"), criteria("where"));
        return switch (kind()) {
            case "share" ->
                new Formula.Share(
                        count,
                        new Formula.Count(text("whole"), text("wholeQuantity"), criteria("whole")),
                        text("times").matches("[0-9]{1,9}") ? new BigDecimal(text("times")) : BigDecimal.ZERO);
            case "growth" ->
                new Formula.Growth(count, Formula.Method.valueOf(orElse("method", Formula.Method.values())));
            default -> count;
        };
    }

    private List<Criterion> criteria(String side) {
        var where = new ArrayList<Criterion>();
        var any = new ArrayList<Criterion>();
        for (var field : given.keySet()) {
            if (field.matches(side + "\\.[a-z-]+(-[2-9])?") && !text(field).isEmpty()) {
                var is = new Criterion.Is(name(field.substring(side.length() + 1)), all(field + ".value"));
                (text(field).equals("any") ? any : where).add(is);
            }
        }
        if (!any.isEmpty()) {
            where.add(new Criterion.AnyOf(any));
        }
        return where;
    }

    /// The field of a criterion asked for the first time, the second and so on.
    static String field(String side, String criterion, int time) {
        return side + "." + criterion + (time == 1 ? "" : "-" + time);
    }

    private static String name(String asked) {
        return asked.replaceFirst("-[2-9]$", "");
    }

    /// A new version begins as the last one.
    static DefinitionForm of(Definition last) {
        var given = new LinkedMultiValueMap<String, String>();
        given.set("nameZh", last.names().getOrDefault("zh", ""));
        given.set("nameEn", last.names().getOrDefault("en", ""));
        given.set("meaningZh", last.meanings().getOrDefault("zh", ""));
        given.set("meaningEn", last.meanings().getOrDefault("en", ""));
        given.set("unit", last.unit());
        given.set("better", last.better().name());
        given.set("places", Integer.toString(last.places()));
        given.set("window", last.window().name());
        given.set("citation", last.citation());
        switch (last.formula()) {
            case Formula.Count count -> count(count, "count", given);
            case Formula.Share share -> {
                if (share.part() instanceof Formula.Count part && share.whole() instanceof Formula.Count whole) {
                    count(part, "share", given);
                    given.set("whole", whole.measure());
                    given.set("wholeQuantity", whole.quantity());
                    given.set("times", share.times().toPlainString());
                    criteria("whole", whole.where(), given);
                }
            }
            case Formula.Growth growth -> {
                if (growth.of() instanceof Formula.Count of) {
                    count(of, "growth", given);
                    given.set("method", growth.method().name());
                }
            }
            case Formula.Sum sum -> given.set("kind", "count");
        }
        return new DefinitionForm(given);
    }

    private static void count(Formula.Count count, String kind, MultiValueMap<String, String> given) {
        given.set("kind", kind);
        given.set("measure", count.measure());
        given.set("quantity", count.quantity());
        criteria("where", count.where(), given);
    }

    private static void criteria(String side, Collection<Criterion> where, MultiValueMap<String, String> given) {
        for (var criterion : where) {
            switch (criterion) {
                case Criterion.Is is -> use(side, is, "all", given);
                case Criterion.AnyOf any ->
                    any.anyOf().forEach(each -> {
                        if (each instanceof Criterion.Is is) {
                            use(side, is, "any", given);
                        }
                    });
            }
        }
    }

    private static void use(String side, Criterion.Is is, String how, MultiValueMap<String, String> given) {
        var time = 1;
        while (given.containsKey(field(side, is.is(), time))) {
            time++;
        }
        given.set(field(side, is.is(), time), how);
        given.put(field(side, is.is(), time) + ".value", new ArrayList<>(is.values()));
    }
}
