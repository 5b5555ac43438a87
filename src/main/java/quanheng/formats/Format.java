package quanheng.formats;

import java.util.Optional;

/// A kind of file. One class that implements it makes a new one known: it is named in
/// `META-INF/services/quanheng.formats.Format`, or handed to [Formats#with].
public interface Format {
    /// Short and unique, such as `csv`.
    String name();

    /// What the file seems to be; empty where it is not of this kind.
    ///
    /// @param start its first 64 kB, without a gzip around them
    Optional<Guess> recognise(SourceFile file, byte[] start);

    /// Its rows. Whatever is wrong with the file itself comes as a last row.
    Rows read(SourceFile file, Profile profile, Terms terms);
}
