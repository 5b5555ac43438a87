package quanheng.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// The index within the application, in a folder of its own. Several processes may read it; one writes.
final class LuceneEngine implements SearchEngine {
    private final Generations generations;
    private final Clock clock;
    private final ExecutorService cores = Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            Thread.ofPlatform().name("search-", 0).daemon().factory());
    private volatile @Nullable LuceneView view;
    private @Nullable Path folder;

    LuceneEngine(Path root, Clock clock) {
        this.generations = new Generations(root);
        this.clock = clock;
    }

    @Override
    public Optional<Hits> search(Request request) {
        return reading(view -> {
            try {
                if (request.query() instanceof Query.Everything) {
                    return everything(request, view);
                }
                var query = new LuceneQueries(request.on()).of(request.query());
                return view.searcher().search(query, Tally.of(request, view));
            } catch (IOException failure) {
                throw new UncheckedIOException("cannot read the index", failure);
            }
        });
    }

    /// Only the page has to be looked for.
    private static Hits everything(Request request, LuceneView view) throws IOException {
        var query = MatchAllDocsQuery.INSTANCE;
        var page = view.searcher().search(query, Tally.of(request.withoutFacets(), view));
        var facets = FacetCount.top(view.counts().of(request.facets(), request.on()), request.top());
        return new Hits(page.total(), page.ids(), facets, page.next());
    }

    @Override
    public int[] ids(Request request) {
        return reading(view -> {
                    try {
                        var query = new LuceneQueries(request.on()).of(request.query());
                        return view.searcher().search(query, IdGathering.manager());
                    } catch (IOException failure) {
                        throw new UncheckedIOException("cannot read the index", failure);
                    }
                })
                .orElseGet(() -> new int[0]);
    }

    @Override
    public Optional<Instant> knows() {
        return reading(LuceneView::knows).flatMap(Function.identity());
    }

    @Override
    public long size() {
        return reading(view -> (long) view.reader().numDocs()).orElse(0L);
    }

    @Override
    public Making make() {
        return new LuceneMaking(generations.create(), made -> {
            generations.use(made);
            refresh();
            generations.tidy();
        });
    }

    @Override
    public synchronized void change(List<Document> present, Collection<Integer> gone, Instant moment) {
        var current = generations.current().orElseThrow(() -> new IllegalStateException("no index to change"));
        try (var writer = LuceneMaking.writer(current)) {
            for (var right : present) {
                writer.updateDocument(LuceneDocuments.term(right.id()), LuceneDocuments.of(right));
            }
            for (var id : gone) {
                writer.deleteDocuments(LuceneDocuments.term(id));
            }
            LuceneMaking.remember(writer, moment);
            writer.commit();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot change the index", failure);
        }
        refresh();
    }

    @Override
    public synchronized void close() {
        show(null, null);
        cores.shutdown();
    }

    /// Works on the index as it is now, which stays until the work is done.
    private <T> Optional<T> reading(Function<LuceneView, T> work) {
        var held = hold();
        if (held.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.apply(held.get()));
        } finally {
            held.get().release();
        }
    }

    /// Never waits for the next view being read.
    private Optional<LuceneView> hold() {
        if (view == null) {
            refresh();
        }
        for (var now = view; now != null; now = view) {
            if (now.hold()) {
                return Optional.of(now);
            }
        }
        return Optional.empty();
    }

    /// Shows what was last committed, after reading its columns.
    private synchronized void refresh() {
        var current = generations.current();
        if (current.isEmpty()) {
            return;
        }
        try {
            var newest = newest(current.get());
            if (newest != null) {
                var next = new LuceneView(newest, cores);
                if (folder != null) {
                    next.warm((int) LocalDate.now(clock).toEpochDay());
                }
                show(next, current.get());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot open the index", failure);
        }
    }

    private @Nullable DirectoryReader newest(Path current) throws IOException {
        var now = view;
        if (now != null && current.equals(folder)) {
            return DirectoryReader.openIfChanged(now.reader());
        }
        return DirectoryReader.open(FSDirectory.open(current));
    }

    private void show(@Nullable LuceneView next, @Nullable Path from) {
        var former = view;
        view = next;
        folder = from;
        if (former != null) {
            former.release();
        }
    }
}
