package quanheng.indicators.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import quanheng.indicators.Indicators;
import quanheng.indicators.Measure;
import quanheng.indicators.MeasureWords;
import quanheng.indicators.Phrase;
import quanheng.indicators.Phrases;
import quanheng.indicators.Writing;

/// What the form of a definition offers, in words.
@Component
class Drafting {
    private final Indicators indicators;
    private final MeasureWords words;
    private final Phrases phrases;

    Drafting(Indicators indicators, MeasureWords words, Phrases phrases) {
        this.indicators = indicators;
        this.words = words;
        this.phrases = phrases;
    }

    /// Something that can be chosen.
    record Choice(String id, String words, boolean chosen) {}

    /// A criterion and how it is used.
    ///
    /// @param field   its name in the form
    /// @param use     `all`, `any` or empty
    /// @param choices what it can take; none where it takes words or nothing
    /// @param value   the words it takes
    /// @param takes   whether words can be written
    record Line(
            String field, String words, String use, List<Choice> choices, String value, String hint, boolean takes) {}

    /// Something to be mended, in words.
    record Fault(String field, String says) {}

    List<Choice> measures(String chosen, Locale language) {
        return indicators.measures().stream()
                .map(each -> new Choice(
                        each.id(), words.measure(each.id(), language), each.id().equals(chosen)))
                .toList();
    }

    List<Choice> quantities(String measure, String chosen, Locale language) {
        return indicators.measure(measure).quantities().stream()
                .map(each -> new Choice(each, words.quantity(measure, each, language), each.equals(chosen)))
                .toList();
    }

    /// Whether a module declares such a measure.
    boolean isKnown(String measure) {
        return indicators.measures().stream().anyMatch(each -> each.id().equals(measure));
    }

    /// @param side `where` or `whole`
    List<Line> lines(DefinitionForm form, String side, String id, Locale language) {
        var measure = indicators.measure(id);
        return measure.criteria().stream()
                .sorted(java.util.Comparator.comparing(
                                (String each) -> !measure.needs().contains(each))
                        .thenComparing(each -> measure.choices(each).isEmpty())
                        .thenComparing(each -> words.criterion(id, each, language)))
                .flatMap(each -> times(form, side, measure, each)
                        .mapToObj(time -> new Wanted(DefinitionForm.field(side, each, time), each, time)))
                .map(wanted -> line(form, measure, wanted, language))
                .toList();
    }

    /// A criterion asked for the first time, the second and so on.
    private record Wanted(String field, String criterion, int time) {}

    /// One more time than it is used, where it can be asked again.
    private static IntStream times(DefinitionForm form, String side, Measure measure, String criterion) {
        var times = measure.repeats(criterion) ? 2 : 1;
        while (times > 1
                && times < 9
                && !form.text(DefinitionForm.field(side, criterion, times)).isEmpty()) {
            times++;
        }
        return IntStream.rangeClosed(1, times);
    }

    private Line line(DefinitionForm form, Measure measure, Wanted wanted, Locale language) {
        var field = wanted.field();
        var criterion = wanted.criterion();
        var chosen = form.all(field + ".value");
        var hint = words.hint(measure.id(), criterion, language);
        var choices = measure.choices(criterion).stream()
                .map(value ->
                        new Choice(value, words.value(measure, criterion, language, value), chosen.contains(value)))
                .toList();
        return new Line(
                field,
                wanted.time() == 1
                        ? words.criterion(measure.id(), criterion, language)
                        : phrases.words(
                                Phrase.of("indicators.form.again", words.criterion(measure.id(), criterion, language)),
                                language),
                form.text(field).isEmpty() && measure.needs().contains(criterion) ? "all" : form.text(field),
                choices,
                String.join(" ", chosen),
                hint,
                choices.isEmpty() && !hint.isEmpty());
    }

    List<Fault> faults(List<Writing.Problem> problems, DefinitionForm form, Locale language) {
        var faults = new ArrayList<Fault>();
        for (var problem : problems) {
            var says = phrases.words(problem.says(), language);
            var dot = problem.field().indexOf('.');
            if (dot > 0) {
                var side = problem.field().substring(0, dot);
                var measure = form.text(side.equals("whole") ? "whole" : "measure");
                says = phrases.words(
                        new Phrase(
                                "indicators.wrong.criterion",
                                List.of(words.criterion(measure, problem.field().substring(dot + 1), language), says)),
                        language);
            }
            faults.add(new Fault(problem.field(), says));
        }
        return faults;
    }
}
