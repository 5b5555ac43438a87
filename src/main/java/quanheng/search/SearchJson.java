package quanheng.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.rights.Category;
import quanheng.rights.State;
import tools.jackson.databind.json.JsonMapper;

/// Results for programs and for the command line.
@Component
public class SearchJson {
    private final Search search;
    private final MessageSource messages;
    private final JsonMapper mapper;

    SearchJson(Search search, MessageSource messages, JsonMapper mapper) {
        this.search = search;
        this.messages = messages;
        this.mapper = mapper;
    }

    /// What an answer came to.
    ///
    /// @param good whether the question was answered
    /// @param text JSON or lines
    public record Printed(boolean good, String text) {}

    /// What was found. Days are `2026-12-31`; what is unknown is `null`.
    ///
    /// @param understood   the question in plain words
    /// @param total        exact
    /// @param on           the day of states
    /// @param registerAsOf the moment of the register that was asked
    /// @param next         give it as `after` for the next page
    record Results(
            String query,
            String understood,
            long total,
            LocalDate on,
            Instant registerAsOf,
            List<Line> rights,
            Map<String, List<Bucket>> facets,
            @Nullable String next) {}

    /// A right that was found.
    record Line(
            int id,
            Category category,
            String number,
            String title,
            String applicants,
            List<String> classes,
            String region,
            @Nullable LocalDate filedOn,
            @Nullable State state) {}

    /// What was not understood.
    ///
    /// @param at offset in the query, from 0
    record Mistake(String kind, int at, String word, String says, String remedy) {}

    /// Why there are no results.
    record NoResults(
            String query, List<Mistake> faults, @Nullable Progress making) {}

    /// The answer as JSON.
    public Printed json(Question question, Locale language) {
        return switch (search.ask(question, language)) {
            case Answer.Found found -> printed(true, results(question, found));
            case Answer.NotUnderstood wrong ->
                printed(
                        false,
                        new NoResults(
                                wrong.words(),
                                wrong.faults().stream()
                                        .map(fault -> mistake(fault, language))
                                        .toList(),
                                null));
            case Answer.NotReady waiting ->
                printed(
                        false,
                        new NoResults(
                                question.words(), List.of(), waiting.progress().orElse(null)));
        };
    }

    /// The answer as lines to read.
    public Printed lines(Question question, Locale language) {
        return switch (search.ask(question, language)) {
            case Answer.Found found -> new Printed(true, lines(found));
            case Answer.NotUnderstood wrong -> {
                var text = new StringBuilder();
                for (var fault : wrong.faults()) {
                    var mistake = mistake(fault, language);
                    text.append("%d: %s: %s %s%n"
                            .formatted(mistake.at() + 1, mistake.word(), mistake.says(), mistake.remedy()));
                }
                yield new Printed(false, text.toString().stripTrailing());
            }
            case Answer.NotReady waiting -> new Printed(false, messages.getMessage("search.waiting", null, language));
        };
    }

    private Printed printed(boolean good, Object value) {
        return new Printed(good, mapper.writerWithDefaultPrettyPrinter().writeValueAsString(value));
    }

    private Results results(Question question, Answer.Found found) {
        var facets = new LinkedHashMap<String, List<Bucket>>();
        found.facets().forEach((facet, buckets) -> facets.put(facet.id(), buckets));
        return new Results(
                question.words(),
                found.said(),
                found.total(),
                found.on(),
                found.knows(),
                found.rights().stream().map(SearchJson::line).toList(),
                facets,
                found.next());
    }

    private static Line line(Finding right) {
        return new Line(
                right.id(),
                right.category(),
                right.number(),
                right.name(),
                right.applicantNames(),
                right.classes(),
                right.regionCode(),
                right.filedOn().orElse(null),
                right.state().orElse(null));
    }

    private static String lines(Answer.Found found) {
        var text = new StringBuilder("%d  %s%n".formatted(found.total(), found.said()));
        for (var right : found.rights()) {
            text.append("%-20s %-12s %s  %s%n"
                    .formatted(right.number(), right.category(), right.name(), right.applicantNames()));
        }
        found.facets().forEach((facet, buckets) -> {
            text.append("%n%s%n".formatted(facet.id()));
            buckets.forEach(bucket -> text.append("%10d  %s%n".formatted(bucket.count(), bucket.value())));
        });
        return text.toString().stripTrailing();
    }

    private Mistake mistake(Fault fault, Locale language) {
        return new Mistake(
                fault.kind().id(),
                fault.at(),
                fault.word(),
                messages.getMessage("search.fault." + fault.kind().id(), null, language),
                messages.getMessage("search.remedy." + fault.kind().id(), null, language));
    }
}
