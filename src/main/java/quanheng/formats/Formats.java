package quanheng.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.ServiceLoader;

/// Every kind of file the office can take in.
public final class Formats {
    private final List<Format> formats;

    private Formats(List<Format> formats) {
        this.formats = List.copyOf(formats);
    }

    /// Those that come with the product, and those found as services.
    public static Formats all() {
        var formats = new ArrayList<Format>();
        ServiceLoader.load(Format.class).forEach(formats::add);
        formats.addAll(
                List.of(new XlsxFormat(), new ZipFormat(), new XmlFormat(), new JsonLinesFormat(), new CsvFormat()));
        return new Formats(formats);
    }

    /// These and one more, which is asked first.
    public Formats with(Format format) {
        var more = new ArrayList<Format>();
        more.add(format);
        more.addAll(formats);
        return new Formats(more);
    }

    /// What a file seems to be; empty where nothing here reads it.
    public Optional<Guess> recognise(SourceFile file) {
        var start = file.start();
        return formats.stream()
                .map(format -> format.recognise(file, start))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// The rows of a file; of one that nothing here reads a single row that says so.
    public Rows read(SourceFile file, Profile profile, Terms terms) {
        var start = file.start();
        return formats.stream()
                .filter(format -> format.recognise(file, start).isPresent())
                .findFirst()
                .map(format -> format.read(file, profile, terms))
                .orElseGet(() -> new OneRow(new BrokenFileException(Fault.UNREADABLE, file.name()).row(1)));
    }

    /// The mapping profiles that come with the product.
    public static List<Profile> profiles() {
        return Vocabulary.all();
    }

    /// One of them.
    ///
    /// @throws NoSuchElementException when there is none of that name
    public static Profile profile(String name) {
        return Optional.ofNullable(Vocabulary.named(name)).orElseThrow(() -> new NoSuchElementException(name));
    }
}
