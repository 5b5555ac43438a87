package quanheng.search;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// Finds rights. What is shown of them comes from the register, only which ones from the index.
@Component
public class Search {
    private static final int CHUNK = 1000;

    private final SearchEngine engine;
    private final Source source;
    private final IndexKeeper keeper;
    private final Places places;
    private final MessageSource messages;
    private final Clock clock;
    private final Vocabulary vocabulary = new Vocabulary();

    Search(SearchEngine engine, Source source, IndexKeeper keeper, Places places, MessageSource messages, Clock clock) {
        this.engine = engine;
        this.source = source;
        this.keeper = keeper;
        this.places = places;
        this.messages = messages;
        this.clock = clock;
    }

    /// Answers a question.
    ///
    /// @param language of the plain words
    public Answer ask(Question question, Locale language) {
        return switch (read(question.words(), question.filters())) {
            case Reading.Wrong wrong -> new Answer.NotUnderstood(wrong.words(), wrong.faults());
            case Reading.Right right -> answer(question, right, language);
        };
    }

    /// All rights a question finds, in order of their ids, read as they are taken.
    ///
    /// @param most stops after so many
    public Stream<Finding> all(String words, List<String> filters, int most) {
        if (!(read(words, filters) instanceof Reading.Right right)) {
            return Stream.of();
        }
        var ids = engine.ids(Request.count(right.query(), right.on()));
        var findings = new Findings(right.query(), right.on());
        return Stream.iterate(0, from -> from < Math.min(ids.length, most), from -> from + CHUNK)
                .flatMap(from -> {
                    var chunk = java.util.Arrays.stream(ids, from, Math.min(Math.min(ids.length, most), from + CHUNK))
                            .boxed()
                            .toList();
                    return source.all(chunk).stream().map(findings::of);
                });
    }

    /// The ids a question finds, ascending; none where it is not understood.
    int[] ids(String words, List<String> filters, LocalDate today) {
        return read(words, filters, today) instanceof Reading.Right right
                ? engine.ids(Request.count(right.query(), right.on()))
                : new int[0];
    }

    /// A question with its filters, understood or not.
    sealed interface Reading {
        record Right(Query query, LocalDate on) implements Reading {}

        record Wrong(String words, List<Fault> faults) implements Reading {}
    }

    Reading read(String words, List<String> filters) {
        return read(words, filters, LocalDate.now(clock));
    }

    private Reading read(String words, List<String> filters, LocalDate today) {
        var parts = new ArrayList<Query>();
        var on = today;
        for (var text : Stream.concat(Stream.of(words), filters.stream()).toList()) {
            switch (Parser.read(text, vocabulary, places)) {
                case Understanding.Misunderstood wrong -> {
                    return new Reading.Wrong(text, wrong.faults());
                }
                case Understanding.Understood understood -> {
                    parts.add(understood.query());
                    on = understood.on() == null ? on : understood.on();
                }
            }
        }
        return new Reading.Right(Query.all(parts), on);
    }

    private Answer answer(Question question, Reading.Right read, Locale language) {
        var request = new Request(
                read.query(),
                read.on(),
                question.facets().isEmpty() ? Set.of() : Set.copyOf(question.facets()),
                question.top(),
                LuceneQueries.ranks(read.query()) || question.order() != Order.RELEVANCE
                        ? question.order()
                        : Order.NEWEST,
                Cursor.read(question.after()).orElse(null),
                question.limit());
        var knows = engine.knows();
        var hits = engine.search(request);
        if (hits.isEmpty() || knows.isEmpty()) {
            return new Answer.NotReady(keeper.progress());
        }
        return found(read, hits.get(), knows.get(), language);
    }

    private Answer found(Reading.Right read, Hits hits, Instant knows, Locale language) {
        var findings = new Findings(read.query(), read.on());
        var told = new HashMap<Integer, Entry>();
        source.all(hits.ids()).forEach(entry -> told.put(entry.id(), entry));
        return new Answer.Found(
                hits.total(),
                read.on(),
                hits.ids().stream()
                        .filter(told::containsKey)
                        .map(told::get)
                        .map(findings::of)
                        .toList(),
                hits.facets(),
                hits.next() == null ? null : hits.next().toString(),
                knows,
                new PlainWords(messages, language, read.on()).of(read.query()));
    }
}
