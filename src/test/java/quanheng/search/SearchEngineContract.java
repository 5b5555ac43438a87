package quanheng.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What every engine does, tried on some thousand made rights.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchEngineContract {
    static final LocalDate TODAY = LocalDate.of(2024, 12, 31);
    static final Instant MOMENT = Instant.parse("2024-12-31T00:00:00Z");
    static final List<Document> RIGHTS = MadeRights.documents(3000);
    private static final List<Document> GOLDEN = Stream.of(
                    MadeSource.entry(1, "201110307939.9", "一种稀土荧光粉及其制备方法", "江门市科恒实业股份有限公司"),
                    MadeSource.entry(2, "201420512345.6", "LED路灯", "五邑大学"),
                    MadeSource.entry(3, "201430111111.X", "智慧財產權管理終端", "ABC Lighting Co., Ltd."))
            .map(entry -> Documents.of(entry.id(), entry.particulars(), entry.turns()))
            .toList();
    private static final Vocabulary WORDS = new Vocabulary();

    /// An engine without an index.
    abstract SearchEngine empty();

    private @Nullable SearchEngine filled;
    private @Nullable SearchEngine golden;

    SearchEngine engine() {
        if (filled == null) {
            filled = empty();
            fill(filled, RIGHTS);
        }
        return filled;
    }

    @Test
    void findsWhatAWalkThroughAllRightsFinds() {
        var questions = new MadeQuestions();
        var walk = new Walk(TODAY);
        var found = 0;
        for (var round = 0; round < 1000; round++) {
            var question = questions.question();
            var understood = understood(question);
            var on = Objects.requireNonNullElse(understood.on(), TODAY);
            var wanted = new Walk(on).ids(understood.query(), RIGHTS);
            assertThat(engine().ids(Request.count(understood.query(), on)))
                    .as(question)
                    .isEqualTo(wanted);
            found += wanted.length > 0 ? 1 : 0;
        }
        assertThat(found).as("questions that find anything").isGreaterThan(600);
        assertThat(walk.ids(new Query.Everything(), RIGHTS)).hasSize(RIGHTS.size());
    }

    @ParameterizedTest(name = "{0} finds {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            智慧財產權                  | 3       | Taiwan's word as it stands
            知识产权                    | 3       | and by the one of the mainland
            荧光                        | 1       | two characters
            光                          | 1       | one character
            螢光粉                      | 1       | Traditional finds Simplified
            led                         | 2       | small letters
            ＬＥＤ路灯                  | 2       | full width
            ZL 2011 1 0307939.9         | 1       | a number with blanks
            CN201110307939              | 1       | and without check character
            CN102337122A                | 2       | a publication
            申请人：科恒                | 1       | a field in Chinese
            lighting                    | 3       | a name in English
            ligh*                       | 3       | its beginning
            ipc:C09K NOT 荧光粉         | 2 3     | a subclass but for a word
            filed:2011 state:in-force   | 1 2 3   | granted meanwhile
            filed:2011 state:in-force@2012-01-01 |  | and not then
            """)
    void findsTheseAndNoOthers(String question, @Nullable String ids, String because) {
        if (golden == null) {
            golden = empty();
            fill(golden, GOLDEN);
        }
        var found = golden.ids(Request.count(understood(question).query(), TODAY));
        var wanted = ids == null
                ? new int[0]
                : Stream.of(ids.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertThat(found).as(because).isEqualTo(wanted);
    }

    @ParameterizedTest(name = "of what {0} finds")
    @ValueSource(strings = {"灯 filed:2008..2020", "filed:2008..2020", "state:in-force", ""})
    void countsEachFacetExactly(String question) {
        var query = understood(question).query();
        var hits = search(new Request(query, TODAY, EnumSet.allOf(Facet.class), 1000, Order.NEWEST, null, 0));
        var walk = new Walk(TODAY);
        var fitting = RIGHTS.stream().filter(right -> walk.fits(query, right)).toList();

        assertThat(hits.total()).isEqualTo(fitting.size());
        for (var facet : Facet.values()) {
            assertThat(counts(hits, facet))
                    .as(facet.id())
                    .isEqualTo(counted(fitting, right -> walk.values(facet, right)));
        }
    }

    @Test
    void countsStatesOfADayGoneBy() {
        var day = LocalDate.of(2012, 6, 30);
        var hits = search(new Request(new Query.Everything(), day, Set.of(Facet.STATE), 20, Order.NEWEST, null, 0));

        assertThat(counts(hits, Facet.STATE))
                .isEqualTo(counted(
                        RIGHTS,
                        right -> Walk.state(right, day).stream().map(Enum::name).toList()));
    }

    @Test
    void pagesThroughEveryOrderWithoutLossOrRepetition() {
        var query = understood("科恒").query();
        var wanted = new Walk(TODAY).ids(query, RIGHTS);
        for (var order : Order.values()) {
            var pages = new ArrayList<Integer>();
            Cursor after = null;
            do {
                var hits = search(new Request(query, TODAY, Set.of(), 0, order, after, 97));
                pages.addAll(hits.ids());
                after = hits.next() == null
                        ? null
                        : Cursor.read(hits.next().toString()).orElseThrow();
            } while (after != null);
            assertThat(pages).as(order.toString()).doesNotHaveDuplicates().hasSize(wanted.length);
            assertThat(pages.stream().mapToInt(id -> id).sorted().toArray()).isEqualTo(wanted);
            if (order == Order.NEWEST || order == Order.OLDEST) {
                var days = pages.stream().mapToLong(id -> sign(order) * day(id)).toArray();
                assertThat(days).isSorted();
            }
        }
    }

    @Test
    void putsTitlesFirst() {
        var hits = search(new Request(understood("荧光粉").query(), TODAY, Set.of(), 0, Order.RELEVANCE, null, 5));

        assertThat(hits.ids())
                .allSatisfy(id ->
                        assertThat(RIGHTS.get(id - 1).words(Field.TITLE)).anyMatch(title -> title.contains("荧光粉")));
    }

    @Test
    void takesChangesAndRemembersTheMoment() {
        try (var engine = empty()) {
            fill(engine, RIGHTS.subList(0, 50));
            var changed = RIGHTS.get(99);
            engine.change(List.of(changed), List.of(1, 2), MOMENT.plusSeconds(60));

            assertThat(engine.knows()).contains(MOMENT.plusSeconds(60));
            assertThat(engine.size()).isEqualTo(49);
            assertThat(everything(engine)).isEqualTo(49);
            assertThat(engine.ids(Request.count(new Query.Everything(), TODAY)))
                    .hasSize(49)
                    .contains(100)
                    .doesNotContain(1, 2);
            engine.change(List.of(changed), List.of(), MOMENT.plusSeconds(61));
            assertThat(engine.size()).isEqualTo(49);
            engine.change(List.of(), List.of(3), MOMENT.plusSeconds(62));
            assertThat(everything(engine)).isEqualTo(48);
        }
    }

    /// By a facet of which each right has one value.
    private static long everything(SearchEngine engine) {
        var request = new Request(new Query.Everything(), TODAY, Set.of(Facet.CATEGORY), 20, Order.NEWEST, null, 0);
        return Objects.requireNonNull(
                        engine.search(request).orElseThrow().facets().get(Facet.CATEGORY))
                .stream()
                .mapToLong(Bucket::count)
                .sum();
    }

    @Test
    void losesNothingWhileTheIndexIsMadeAnew() throws InterruptedException {
        try (var engine = empty()) {
            assertThat(engine.search(Request.count(new Query.Everything(), TODAY)))
                    .isEmpty();
            assertThat(engine.knows()).isEmpty();
            fill(engine, RIGHTS.subList(0, 500));
            var stop = new AtomicBoolean();
            var rounds = new AtomicInteger();
            var wrong = new ArrayList<String>();
            var asking = Thread.startVirtualThread(() -> {
                while (!stop.get()) {
                    var answer = answer(engine);
                    if (!answer.equals("500")) {
                        wrong.add(answer);
                    }
                    rounds.incrementAndGet();
                }
            });
            for (var round = 0; round < 5; round++) {
                fill(engine, RIGHTS.subList(0, 500));
            }
            stop.set(true);
            asking.join();

            assertThat(wrong).isEmpty();
            assertThat(rounds.get()).isGreaterThan(3);
        }
    }

    @Test
    void leavesTheIndexAsItIsWhenTheMakingIsGivenUp() {
        try (var engine = empty()) {
            fill(engine, RIGHTS.subList(0, 20));
            var making = engine.make();
            making.add(RIGHTS.subList(0, 10));
            making.abandon();

            assertThat(engine.size()).isEqualTo(20);
        }
    }

    private static String answer(SearchEngine engine) {
        try {
            return engine.search(Request.count(new Query.Everything(), TODAY))
                    .map(hits -> Long.toString(hits.total()))
                    .orElse("no index");
        } catch (RuntimeException failure) {
            return failure.toString();
        }
    }

    static Understanding.Understood understood(String question) {
        var read = Parser.read(question, WORDS, SearchEngineContract::codes);
        assertThat(read).as(question).isInstanceOf(Understanding.Understood.class);
        return (Understanding.Understood) read;
    }

    static Set<String> codes(String words) {
        return switch (words) {
            case "江门" -> Set.of("440700", "440703", "440704", "440784");
            case "440784" -> Set.of("440784");
            default -> Set.of();
        };
    }

    static void fill(SearchEngine engine, List<Document> rights) {
        var making = engine.make();
        for (var from = 0; from < rights.size(); from += 700) {
            making.add(rights.subList(from, Math.min(rights.size(), from + 700)));
        }
        making.complete(MOMENT);
    }

    private Hits search(Request request) {
        return engine().search(request).orElseThrow();
    }

    private static long sign(Order order) {
        return order == Order.NEWEST ? -1 : 1;
    }

    private static int day(int id) {
        return Objects.requireNonNull(RIGHTS.get(id - 1).days().get(Field.FILED));
    }

    private static Map<String, Long> counts(Hits hits, Facet facet) {
        var counts = new HashMap<String, Long>();
        Objects.requireNonNull(hits.facets().get(facet)).forEach(bucket -> counts.put(bucket.value(), bucket.count()));
        return counts;
    }

    private static Map<String, Long> counted(List<Document> rights, Function<Document, List<String>> values) {
        var counts = new HashMap<String, Long>();
        rights.forEach(right -> values.apply(right).forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts;
    }
}
