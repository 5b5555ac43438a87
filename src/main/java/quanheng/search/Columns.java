package quanheng.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.jspecify.annotations.Nullable;

/// The columns of one segment in memory, each read when it is first needed. Segments never change, so columns are
/// shared by all versions of an index that hold the segment.
final class Columns {
    /// Where a right has no such day.
    static final int NO_DAY = Integer.MIN_VALUE;

    private static final Map<IndexReader.CacheKey, Columns> KNOWN = new ConcurrentHashMap<>();

    private final LeafReader reader;
    private final Map<Field, int[]> days = new EnumMap<>(Field.class);
    private final Map<Field, Ordinals> ordinals = new EnumMap<>(Field.class);
    private int @Nullable [] ids;
    private short @Nullable [] years;
    private long @Nullable [] order;
    private @Nullable Stays stays;

    private Columns(LeafReader reader) {
        this.reader = reader;
    }

    static Columns of(LeafReader reader) {
        var cache = Objects.requireNonNull(reader.getCoreCacheHelper(), "a segment without a core");
        return KNOWN.computeIfAbsent(cache.getKey(), key -> {
            cache.addClosedListener(KNOWN::remove);
            return new Columns(reader);
        });
    }

    int size() {
        return reader.maxDoc();
    }

    synchronized int[] ids() {
        if (ids == null) {
            ids = numbers(LuceneDocuments.ID, 0);
        }
        return ids;
    }

    synchronized int[] days(Field field) {
        return days.computeIfAbsent(field, wanted -> numbers(wanted.id(), NO_DAY));
    }

    /// Years of filing; 0 where there is none.
    synchronized short[] years() {
        if (years == null) {
            years = Years.of(days(Field.FILED));
        }
        return years;
    }

    synchronized long[] order() {
        if (order == null) {
            order = read(segment -> longs(segment, LuceneDocuments.ORDER));
        }
        return order;
    }

    synchronized Stays stays() {
        if (stays == null) {
            stays = read(segment -> Stays.read(segment));
        }
        return stays;
    }

    /// Keys of a field by their ordinals within the segment.
    synchronized Ordinals ordinals(Field field) {
        return ordinals.computeIfAbsent(field, wanted -> read(segment -> Ordinals.read(segment, wanted)));
    }

    private int[] numbers(String name, int missing) {
        return read(segment -> {
            var all = new int[segment.maxDoc()];
            java.util.Arrays.fill(all, missing);
            var values = DocValues.getNumeric(segment, name);
            for (var doc = values.nextDoc(); doc < all.length; doc = values.nextDoc()) {
                all[doc] = (int) values.longValue();
            }
            return all;
        });
    }

    private static long[] longs(LeafReader segment, String name) throws IOException {
        var all = new long[segment.maxDoc()];
        var values = DocValues.getNumeric(segment, name);
        for (var doc = values.nextDoc(); doc < all.length; doc = values.nextDoc()) {
            all[doc] = values.longValue();
        }
        return all;
    }

    private interface Reading<T> {
        T from(LeafReader segment) throws IOException;
    }

    private <T> T read(Reading<T> reading) {
        try {
            return reading.from(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot read a column", failure);
        }
    }

    /// Values of the years of days.
    private static final class Years {
        private static final int FIRST = -25_567;
        private static final short[] TABLE = table();

        static short[] of(int[] days) {
            var years = new short[days.length];
            for (var at = 0; at < days.length; at++) {
                var place = days[at] - FIRST;
                years[at] = days[at] == NO_DAY || place < 0 || place >= TABLE.length ? 0 : TABLE[place];
            }
            return years;
        }

        private static short[] table() {
            var table = new short[102_000];
            for (var at = 0; at < table.length; at++) {
                table[at] = (short)
                        java.time.LocalDate.ofEpochDay(at + (long) FIRST).getYear();
            }
            return table;
        }
    }
}
