package quanheng.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Documents in XML: the national one of China's patent office, WIPO ST.36 and ST.96, DOCDB and the Open Patent
/// Services of the EPO, the USPTO's.
final class XmlFormat implements Format {
    static final Profile DOCUMENTS = new Profile(
            "documents", Profile.Subject.RIGHTS, null, Map.of(), Map.of(), Filing.SEPARATOR, DateOrder.UNKNOWN, null);

    @Override
    public String name() {
        return "xml";
    }

    @Override
    public Optional<Guess> recognise(SourceFile file, byte[] start) {
        return looksLikeXml(start)
                ? Optional.of(new Guess(dialect(start), DOCUMENTS, List.of(), List.of(), 1, List.of(), ""))
                : Optional.empty();
    }

    static boolean looksLikeXml(byte[] start) {
        for (var at = 0; at + 1 < start.length; at++) {
            if (start[at] == '<') {
                var next = start[at + 1];
                return next == '?' || next == '!' || next == ':' || next == '_' || Character.isLetter(next);
            }
            var isBlank = start[at] <= ' ' && start[at] >= 0;
            var isMark = at < 3 && start[at] < 0;
            if (!isBlank && !isMark) {
                return false;
            }
        }
        return false;
    }

    /// The standard of the first record, or of the first element that begins one.
    private static String dialect(byte[] start) {
        try {
            var reading = new XmlReading(new NamedCharacters(new ByteArrayInputStream(start)));
            var name = reading.nextName();
            while (name != null) {
                var dialect = Dialects.of(name);
                if (dialect.isPresent()) {
                    return dialect.get().name();
                }
                name = reading.nextName();
            }
        } catch (BrokenFileException cut) {
            return "xml";
        }
        return "xml";
    }

    @Override
    public Rows read(SourceFile file, Profile profile, Terms terms) {
        var read = new AtomicLong();
        return new DocumentRows(
                new One(file.open(read)), new Draft(DOCUMENTS.toldUntil(profile.toldUntil()), terms), read::get);
    }

    /// A single file.
    private static final class One implements DocumentRows.Documents {
        private final InputStream in;
        private boolean given;

        One(InputStream in) {
            this.in = in;
        }

        @Override
        public @Nullable InputStream next() {
            if (given) {
                return null;
            }
            given = true;
            return in;
        }

        @Override
        public void close() {
            try {
                in.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
