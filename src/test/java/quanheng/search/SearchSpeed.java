package quanheng.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/// Makes an index of made rights and asks it a mixture of questions with the facets of the page, ours and plain
/// Lucene in turn on the same files.
public final class SearchSpeed {
    private static final LocalDate TODAY = LocalDate.of(2024, 12, 31);
    private static final int QUESTIONS = 1000;
    private static final int WARM = 200;
    private static final int CHUNK = 5000;
    private static final EnumSet<Facet> FACETS = EnumSet.of(
            Facet.CATEGORY, Facet.STATE, Facet.REGION, Facet.YEAR, Facet.SUBCLASS, Facet.HOLDER, Facet.INDUSTRY);

    private final Vocabulary vocabulary = new Vocabulary();
    private final SplittableRandom random = new SplittableRandom(3);
    private final Map<String, Supplier<String>> shapes = new TreeMap<>();

    private SearchSpeed(int count) {
        shapes.put("a word", this::thing);
        shapes.put("a word of a category", () -> thing() + " category:INVENTION");
        shapes.put("words side by side", () -> "\"一种" + trait() + thing() + "\"");
        shapes.put(
                "an applicant",
                () -> "applicant:"
                        + ManyRights.owner((int) Math.exp(random.nextDouble() * 9))
                                .substring(3, 6));
        shapes.put("classes and years", () -> "ipc:" + one(ManyRights.CLASSES).substring(0, 4) + " filed:" + years());
        shapes.put("state and place", () -> "state:有效 region:" + one(ManyRights.PLACES));
        shapes.put("a number", () -> Integer.toString(1_000_000 + random.nextInt(count)));
        shapes.put("AND, OR, NOT", () -> "(" + thing() + " OR " + thing() + ") NOT state:lapsed filed:" + years());
        shapes.put(
                "a category on a day", () -> "category:TRADEMARK state:有效@" + (2005 + random.nextInt(20)) + "-12-31");
        shapes.put("years", () -> "filed:" + years());
        shapes.put("everything", () -> "");
    }

    /// @param folder where the index is kept; one that is there already is asked as it is
    public static void measure(int count, Path folder) throws IOException {
        var clock = Clock.systemUTC();
        try (var engine = new LuceneEngine(folder, clock)) {
            if (engine.size() != count) {
                fill(engine, new ManyRights(count), count, clock);
            }
            new SearchSpeed(count).ask(engine, folder);
        }
    }

    private static void fill(LuceneEngine engine, ManyRights rights, int count, Clock clock) {
        var start = System.nanoTime();
        var making = engine.make();
        IntStream.rangeClosed(0, (count - 1) / CHUNK)
                .parallel()
                .forEach(chunk ->
                        making.add(rights.documents(1 + chunk * CHUNK, Math.min(count, (chunk + 1) * CHUNK) + 1)));
        making.complete(Instant.now(clock));
        var seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT, "indexed %,d rights in %.0f s, %,.0f a second%n", count, seconds, count / seconds);
    }

    private void ask(LuceneEngine engine, Path folder) throws IOException {
        var current = new Generations(folder).current().orElseThrow();
        try (var cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
                var reader = DirectoryReader.open(FSDirectory.open(current))) {
            engine.search(new Request(new Query.Everything(), TODAY, FACETS, 8, Order.NEWEST, null, 20));
            var plain = new PlainLucene(reader, cores, (int) TODAY.toEpochDay());
            System.out.printf(
                    Locale.ROOT,
                    "%d segments; 7 facets, 20 rights a page%n",
                    reader.leaves().size());
            System.out.printf(
                    "%-22s %9s %9s %9s %9s %7s %12s%n",
                    "milliseconds", "p50", "p99", "plain p50", "plain p99", "ratio", "found");
            var ours = new ArrayList<Double>();
            var theirs = new ArrayList<Double>();
            for (var shape : shapes.entrySet()) {
                var times = times(engine, plain, shape.getValue());
                ours.addAll(times.ours());
                theirs.addAll(times.plain());
                print(shape.getKey(), times);
            }
            print("all", new Times(ours, theirs, 0));
        }
    }

    private record Times(List<Double> ours, List<Double> plain, long found) {}

    private Times times(LuceneEngine engine, PlainLucene plain, Supplier<String> questions) throws IOException {
        var each = QUESTIONS / shapes.size();
        var times = new Times(new ArrayList<>(), new ArrayList<>(), 0);
        long found = 0;
        for (var round = -WARM / shapes.size(); round < each; round++) {
            var query = ((Understanding.Understood)
                            Parser.read(questions.get(), vocabulary, words -> java.util.Set.of(words)))
                    .query();
            var ranked = LuceneQueries.ranks(query);
            var request = new Request(query, TODAY, FACETS, 8, ranked ? Order.RELEVANCE : Order.NEWEST, null, 20);
            var start = System.nanoTime();
            var hits = engine.search(request).orElseThrow();
            var middle = System.nanoTime();
            var total = plain.search(new LuceneQueries(TODAY).of(query), ranked);
            var end = System.nanoTime();
            if (total != hits.total()) {
                throw new IllegalStateException("ours %d, plain %d: %s".formatted(hits.total(), total, query));
            }
            if (round >= 0) {
                times.ours().add((middle - start) / 1e6);
                times.plain().add((end - middle) / 1e6);
                found += total;
            }
        }
        return new Times(times.ours(), times.plain(), found / each);
    }

    private static void print(String name, Times times) {
        var ours = times.ours().stream().mapToDouble(time -> time).sorted().toArray();
        var plain = times.plain().stream().mapToDouble(time -> time).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-22s %9.2f %9.2f %9.2f %9.2f %7.2f %,12d%n",
                name,
                at(ours, 0.5),
                at(ours, 0.99),
                at(plain, 0.5),
                at(plain, 0.99),
                Arrays.stream(ours).sum() / Arrays.stream(plain).sum(),
                times.found());
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
    }

    private String thing() {
        return one(ManyRights.THINGS);
    }

    private String trait() {
        return one(ManyRights.TRAITS);
    }

    private String years() {
        var first = 2000 + random.nextInt(24);
        return first + ".." + (first + random.nextInt(6));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
