package quanheng.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/// A Lucene index in the making, in a folder that nobody reads yet.
final class LuceneMaking implements SearchEngine.Making {
    private static final double MOST_MEGABYTES = 128;
    private static final double SHARE_OF_MEMORY = 0.1;

    private final Path folder;
    private final Consumer<Path> use;
    private final IndexWriter writer;

    LuceneMaking(Path folder, Consumer<Path> use) {
        this.folder = folder;
        this.use = use;
        try {
            this.writer = writer(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot begin an index in " + folder, failure);
        }
    }

    static IndexWriter writer(Path folder) throws IOException {
        var settings = new IndexWriterConfig(Analysis.INSTANCE)
                .setRAMBufferSizeMB(
                        Math.min(MOST_MEGABYTES, Runtime.getRuntime().maxMemory() / 1e6 * SHARE_OF_MEMORY))
                .setUseCompoundFile(false);
        return new IndexWriter(FSDirectory.open(folder), settings);
    }

    static void remember(IndexWriter writer, Instant moment) {
        writer.setLiveCommitData(Map.of(LuceneView.FORM, LuceneDocuments.FORM, LuceneView.MOMENT, moment.toString())
                .entrySet());
    }

    @Override
    public void add(List<Document> documents) {
        try {
            for (var right : documents) {
                writer.addDocument(LuceneDocuments.of(right));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot write the index", failure);
        }
    }

    @Override
    public void complete(Instant moment) {
        try {
            remember(writer, moment);
            writer.commit();
            writer.close();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot complete the index", failure);
        }
        use.accept(folder);
    }

    @Override
    public void abandon() {
        try {
            writer.rollback();
        } catch (IOException failure) {
            throw new UncheckedIOException("cannot throw the index away", failure);
        }
        Generations.delete(folder);
    }
}
