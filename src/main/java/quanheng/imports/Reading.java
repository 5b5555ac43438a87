package quanheng.imports;

import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import quanheng.formats.Row;
import quanheng.formats.Rows;

/// Reads a file ahead on a thread of its own, while the chunks before are written.
final class Reading implements AutoCloseable {
    private static final int ROWS = 5000;
    private static final int AHEAD = 4;
    private static final int PATIENCE = 100;

    private final BlockingQueue<Chunk> chunks = new ArrayBlockingQueue<>(AHEAD);
    private final Rows rows;
    private final Thread reader;
    private volatile boolean done;
    private volatile boolean unwanted;
    private volatile @Nullable Throwable mishap;

    /// @param skip how many rows are behind already
    Reading(Rows rows, long skip) {
        this.rows = rows;
        this.reader = Thread.ofPlatform().name("import-reader").start(() -> read(skip));
    }

    /// The next rows; empty when all are read.
    ///
    /// @throws IllegalStateException where the file cannot be read on
    Optional<Chunk> next() throws InterruptedException {
        while (true) {
            var ended = done;
            var chunk = chunks.poll(PATIENCE, TimeUnit.MILLISECONDS);
            if (chunk != null) {
                return Optional.of(chunk);
            }
            if (ended) {
                var broken = mishap;
                if (broken != null) {
                    throw new IllegalStateException("the file cannot be read on", broken);
                }
                return Optional.empty();
            }
        }
    }

    @Override
    public void close() {
        unwanted = true;
        chunks.clear();
        try {
            reader.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        rows.close();
    }

    private void read(long skip) {
        try {
            for (var behind = 0L; behind < skip && rows.hasNext() && !unwanted; behind++) {
                rows.next();
            }
            while (!unwanted && rows.hasNext()) {
                put(chunk());
            }
        } catch (RuntimeException | Error e) {
            mishap = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            done = true;
        }
    }

    private Chunk chunk() {
        var some = new ArrayList<Row>(ROWS);
        while (some.size() < ROWS && rows.hasNext()) {
            some.add(rows.next());
        }
        return new Chunk(some, rows.bytesRead());
    }

    private void put(Chunk chunk) throws InterruptedException {
        while (!unwanted && !chunks.offer(chunk, PATIENCE, TimeUnit.MILLISECONDS)) {
            Thread.onSpinWait();
        }
    }
}
