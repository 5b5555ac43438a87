package quanheng.budgets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.law.StepWords;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;

/// Reads lines as people type them: uses and sources by their names in either language, units by name or id.
@Component
class LineReading {
    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    private final Organizations organizations;
    private final MessageSource messages;
    private final StepWords words;

    LineReading(Organizations organizations, MessageSource messages, StepWords words) {
        this.organizations = organizations;
        this.messages = messages;
        this.words = words;
    }

    /// A line, or everything that is wrong with it.
    record Read(@Nullable BudgetLine line, List<Problem> problems) {}

    /// @param units the writer may write for; null for all
    Read read(Map<String, String> row, int number, @Nullable List<UUID> units) {
        var problems = new ArrayList<Problem>();
        var unit = unit(told(row, "unit"), units);
        var year = told(row, "year");
        var use = one(BudgetLine.Use.values(), "use", told(row, "use"));
        var source = one(BudgetLine.Source.values(), "source", told(row, "source"));
        var name = told(row, "name");
        var planned = told(row, "planned");
        check(problems, unit.isPresent(), new Problem(number, "unit", "unit", told(row, "unit")));
        check(problems, year.matches("20\\d\\d"), new Problem(number, "year", "year", year));
        check(problems, use.isPresent(), new Problem(number, "use", "choice", told(row, "use")));
        check(problems, source.isPresent(), new Problem(number, "source", "choice", told(row, "source")));
        check(problems, !name.isEmpty() && name.length() <= 200, new Problem(number, "name", "name", ""));
        check(problems, isMoney(planned), new Problem(number, "planned", "money", planned));
        if (problems.isEmpty()) {
            barred(use.orElseThrow(), Integer.parseInt(year), number, problems);
        }
        if (!problems.isEmpty()) {
            return new Read(null, problems);
        }
        var of = unit.orElseThrow();
        return new Read(
                new BudgetLine(
                        UUID.randomUUID(),
                        of.id(),
                        of.name(),
                        of.regionCode(),
                        Integer.parseInt(year),
                        use.orElseThrow(),
                        source.orElseThrow(),
                        name,
                        new BigDecimal(planned),
                        BigDecimal.ZERO),
                List.of());
    }

    /// A year is barred where its first day is; in a year the bar begins in, payments are.
    private void barred(BudgetLine.Use use, int year, int number, List<Problem> problems) {
        Bar.on(use, LocalDate.of(year, 1, 1))
                .ifPresent(rule -> problems.add(
                        new Problem(number, "use", "barred", words.cite(rule.citation(), Locale.SIMPLIFIED_CHINESE))));
    }

    static String told(Map<String, String> row, String field) {
        return row.getOrDefault(field, "").strip();
    }

    static boolean isMoney(String typed) {
        return typed.matches("\\d{1,13}([.]\\d{1,2})?");
    }

    static void check(List<Problem> problems, boolean right, Problem problem) {
        if (!right) {
            problems.add(problem);
        }
    }

    private Optional<Organization> unit(String typed, @Nullable List<UUID> units) {
        return organizations.all().stream()
                .filter(each ->
                        each.name().equals(typed) || each.id().toString().equals(typed))
                .filter(each -> units == null || units.contains(each.id()))
                .findFirst();
    }

    private <E extends Enum<E>> Optional<E> one(E[] all, String field, String typed) {
        return Stream.of(all)
                .filter(each -> each.name().equals(typed)
                        || LANGUAGES.stream()
                                .anyMatch(language -> typed.equals(
                                        messages.getMessage("budgets." + field + "." + each.name(), null, language))))
                .findFirst();
    }
}
