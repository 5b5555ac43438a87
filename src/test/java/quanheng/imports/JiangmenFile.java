package quanheng.imports;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The real file of 434 publications, where it is there.
public final class JiangmenFile {
    private static final Path FILE = Path.of("../shared/data/cn_patents/slice_jiangmen.csv");

    private JiangmenFile() {}

    /// Its bytes; a test that needs it is skipped without it.
    public static byte[] bytes() throws IOException {
        assumeTrue(Files.exists(FILE), "skipped: the real file " + FILE + " is not there");
        return Files.readAllBytes(FILE);
    }

    /// Its rows, read independently of the product.
    public static List<NamedCsvRecord> rows() throws IOException {
        try (var rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            return rows.stream().toList();
        }
    }
}
