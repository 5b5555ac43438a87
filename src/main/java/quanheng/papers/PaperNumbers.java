package quanheng.papers;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Gives papers their numbers: without gaps and never twice within a series and year.
@Component
public class PaperNumbers {
    private final Map<String, String> series = read();
    private final NumberStore store;
    private final String prefix;

    /// @param prefix the office's word before every number, such as the short name of its city; may be empty
    PaperNumbers(NumberStore store, @Value("${quanheng.papers.prefix:}") String prefix) {
        this.store = store;
        this.prefix = prefix;
    }

    /// The ids of all series.
    public Set<String> series() {
        return series.keySet();
    }

    /// The words of a series before its numbers.
    ///
    /// @throws IllegalStateException for an unknown series
    public String word(String id) {
        var word = series.get(id);
        if (word == null) {
            throw new IllegalStateException("no such series: " + id);
        }
        return prefix + word;
    }

    /// The next number of a series, such as `江知裁〔2026〕3号`. It is given back where the caller's transaction fails;
    /// until that ends, others that ask for the same series wait.
    ///
    /// @throws IllegalStateException for an unknown series
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String id, int year) {
        var word = series.get(id);
        if (word == null) {
            throw new IllegalStateException("no such series: " + id + "; there are " + series.keySet());
        }
        var ordinal = store.next(id, year);
        var number = OfficialWords.word("number").formatted(prefix + word, year, ordinal);
        store.keep(id, year, ordinal, number);
        return number;
    }

    private static Map<String, String> read() {
        var file = Objects.requireNonNull(PaperNumbers.class.getResourceAsStream("series.csv"), "series.csv");
        var series = new LinkedHashMap<String, String>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> series.put(row.getField("id"), row.getField("word")));
        } catch (IOException e) {
            throw new UncheckedIOException("series.csv cannot be read", e);
        }
        return Collections.unmodifiableMap(series);
    }
}
