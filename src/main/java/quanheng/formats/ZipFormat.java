package quanheng.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/// Documents in XML packed in a zip archive.
final class ZipFormat implements Format {
    @Override
    public String name() {
        return "zip";
    }

    @Override
    public Optional<Guess> recognise(SourceFile file, byte[] start) {
        if (!Archive.isZip(start)) {
            return Optional.empty();
        }
        try (var archive = Archive.open(file, new AtomicLong())) {
            return archive.entries().stream().anyMatch(ZipFormat::isDocument) && !archive.has("[Content_Types].xml")
                    ? Optional.of(new Guess(name(), XmlFormat.DOCUMENTS, List.of(), List.of(), 1, List.of(), ""))
                    : Optional.empty();
        } catch (BrokenFileException broken) {
            return Optional.of(new Guess(name(), XmlFormat.DOCUMENTS, List.of(), List.of(), 0, List.of(), ""));
        }
    }

    private static boolean isDocument(ZipEntry entry) {
        return entry.getName().toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    @Override
    public Rows read(SourceFile file, Profile profile, Terms terms) {
        var used = new AtomicLong();
        try {
            var documents = new Entries(Archive.open(file, used));
            return new DocumentRows(
                    documents, new Draft(XmlFormat.DOCUMENTS.toldUntil(profile.toldUntil()), terms), used::get);
        } catch (BrokenFileException broken) {
            return new OneRow(broken.row(1));
        }
    }

    /// One entry after the other, by name.
    private static final class Entries implements DocumentRows.Documents {
        private final Archive archive;
        private final Iterator<ZipEntry> entries;

        Entries(Archive archive) {
            this.archive = archive;
            entries = archive.entries().stream()
                    .filter(ZipFormat::isDocument)
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .iterator();
        }

        @Override
        public @Nullable InputStream next() throws IOException {
            return entries.hasNext() ? archive.open(entries.next()) : null;
        }

        @Override
        public void close() {
            archive.close();
        }
    }
}
