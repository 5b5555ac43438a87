package quanheng.indicators;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds everything that is wrong with a definition an office writes. A criterion is tried by counting with it.
@Component
class DefinitionCheck {
    private static final int MOST_PLACES = 6;

    private final Map<String, Measure> measures;
    private final Clock clock;

    DefinitionCheck(List<Measure> measures, Clock clock) {
        this.measures = measures.stream().collect(Collectors.toUnmodifiableMap(Measure::id, Function.identity()));
        this.clock = clock;
    }

    /// @param earlier versions of the same indicator there are already
    List<Writing.Problem> problems(Definition draft, List<Definition> earlier) {
        var problems = new ArrayList<Writing.Problem>();
        words(draft, problems);
        if (draft.version() == 1 && !earlier.isEmpty()) {
            problems.add(
                    new Writing.Problem("indicator", Phrase.of("indicators.wrong.indicator.taken", draft.indicator())));
        }
        if (draft.places() < 0 || draft.places() > MOST_PLACES) {
            problems.add(Writing.Problem.of("places", Integer.toString(MOST_PLACES)));
        }
        validity(draft, earlier, problems);
        formula(draft.formula(), "where", problems);
        return problems;
    }

    private static void words(Definition draft, List<Writing.Problem> problems) {
        if (!draft.indicator().matches("(?!new$|bindings$)[a-z][a-z0-9-]{1,59}")) {
            problems.add(Writing.Problem.of("indicator"));
        }
        Map.of(
                        "nameZh",
                        draft.names().getOrDefault("zh", ""),
                        "nameEn",
                        draft.names().getOrDefault("en", ""))
                .forEach((field, words) -> require(field, words, problems));
        Map.of(
                        "meaningZh",
                        draft.meanings().getOrDefault("zh", ""),
                        "meaningEn",
                        draft.meanings().getOrDefault("en", ""))
                .forEach((field, words) -> require(field, words, problems));
        require("unit", draft.unit(), problems);
        require("citation", draft.citation(), problems);
    }

    private static void require(String field, String words, List<Writing.Problem> problems) {
        if (words.isBlank()) {
            problems.add(Writing.Problem.of(field));
        }
    }

    private static void validity(Definition draft, List<Definition> earlier, List<Writing.Problem> problems) {
        var from = draft.validFrom();
        var last = earlier.stream()
                .map(Definition::validFrom)
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
        if (!earlier.isEmpty() && from == null) {
            problems.add(Writing.Problem.of("validFrom"));
        } else if (from != null && last != null && !from.isAfter(last)) {
            problems.add(
                    new Writing.Problem("validFrom", Phrase.of("indicators.wrong.validFrom.later", last.toString())));
        }
    }

    private void formula(Formula formula, String side, List<Writing.Problem> problems) {
        switch (formula) {
            case Formula.Count count -> count(count, side, problems);
            case Formula.Sum sum -> sum.of().forEach(part -> formula(part, side, problems));
            case Formula.Share share -> {
                formula(share.part(), "where", problems);
                formula(share.whole(), "whole", problems);
                if (share.times().signum() <= 0) {
                    problems.add(Writing.Problem.of("times"));
                }
            }
            case Formula.Growth growth -> formula(growth.of(), side, problems);
        }
    }

    private void count(Formula.Count count, String side, List<Writing.Problem> problems) {
        var measure = measures.get(count.measure());
        if (measure == null) {
            problems.add(new Writing.Problem(
                    side.equals("where") ? "measure" : "wholeMeasure",
                    Phrase.of("indicators.wrong.measure", count.measure())));
            return;
        }
        if (!measure.quantities().contains(count.quantity())) {
            problems.add(Writing.Problem.of("quantity", count.quantity()));
            return;
        }
        var trial = new Trial(measure, side, count.where(), problems);
        trial.needed();
        count.where().forEach(criterion -> {
            switch (criterion) {
                case Criterion.Is is -> trial.one(is, List.of(is));
                case Criterion.AnyOf any -> trial.any(any);
            }
        });
    }

    /// Tries criteria on a measure.
    private final class Trial {
        private final Measure measure;
        private final String side;
        private final List<Criterion.Is> always;
        private final List<Writing.Problem> problems;

        Trial(Measure measure, String side, List<Criterion> where, List<Writing.Problem> problems) {
            this.measure = measure;
            this.side = side;
            this.always = where.stream()
                    .filter(Criterion.Is.class::isInstance)
                    .map(Criterion.Is.class::cast)
                    .filter(is -> measure.needs().contains(is.is()))
                    .toList();
            this.problems = problems;
        }

        /// What it cannot count without must be asked.
        void needed() {
            measure.needs().stream()
                    .filter(name -> always.stream().noneMatch(is -> is.is().equals(name)))
                    .sorted()
                    .forEach(name -> add(new Criterion.Is(name, List.of()), "needed"));
        }

        /// An alternative is tried as one: not everything that narrows can be an alternative.
        void any(Criterion.AnyOf any) {
            any.anyOf().forEach(each -> {
                switch (each) {
                    case Criterion.Is is -> one(is, List.of(new Criterion.AnyOf(List.of(is))));
                    case Criterion.AnyOf inner -> any(inner);
                }
            });
        }

        void one(Criterion.Is is, List<Criterion> alone) {
            if (!measure.criteria().contains(is.is())) {
                add(is, "unknown");
            } else if (!measure.choices(is.is()).isEmpty() && is.values().isEmpty()) {
                add(is, "chosen");
            } else if (!counts(alone)) {
                add(is, alone.contains(is) ? "value" : "alternative");
            }
        }

        private void add(Criterion.Is is, String kind) {
            var says = Phrase.of("indicators.wrong.criterion." + kind, String.join("、", is.values()));
            problems.add(new Writing.Problem(side + "." + is.is(), says));
        }

        /// With all it cannot count without; where that is wrong itself, only that is told.
        private boolean counts(List<Criterion> tried) {
            if (always.size() < measure.needs().size()) {
                return true;
            }
            var others = always.stream().filter(is -> !tried.contains(is)).toList();
            if (!others.isEmpty() && !counted(List.copyOf(always))) {
                return true;
            }
            var where = new ArrayList<Criterion>(others);
            where.addAll(tried);
            return counted(where);
        }

        private boolean counted(List<Criterion> where) {
            var today = LocalDate.now(clock);
            var span = measure.isFlow() ? new Span(today, today) : Span.on(today);
            try {
                measure.count(measure.quantities().getFirst(), new Selection(where, "", span, null));
                return true;
            } catch (IllegalArgumentException | DateTimeException wrong) {
                return false;
            }
        }
    }
}
