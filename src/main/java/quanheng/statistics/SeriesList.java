package quanheng.statistics;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.journal.Journal;
import quanheng.reference.Kind;

/// All series: those that come with the product, and those the office added.
@Component
public class SeriesList {
    private static final Map<String, Kind> CATALOGUES = catalogues();

    private final List<Series> shipped;
    private final SeriesStore store;
    private final Journal journal;
    private final Clock clock;

    SeriesList(SeriesStore store, Journal journal, Clock clock) {
        this.shipped = shipped();
        this.store = store;
        this.journal = journal;
        this.clock = clock;
    }

    /// All of them, the shipped ones first.
    public List<Series> all() {
        return Stream.concat(shipped.stream(), store.all().stream()).toList();
    }

    /// A series by id.
    public Optional<Series> find(String id) {
        return all().stream().filter(series -> series.id().equals(id)).findFirst();
    }

    /// The catalogue of industries the figures of a series are reckoned by; empty where none is known.
    Optional<Kind> catalogue(String id) {
        return Optional.ofNullable(CATALOGUES.get(id));
    }

    /// A series by id or by its whole name in either language.
    public Optional<Series> named(String words) {
        var wanted = words.strip();
        return all().stream()
                .filter(series -> series.id().equals(wanted)
                        || series.name().zh().equals(wanted)
                        || series.name().en().equalsIgnoreCase(wanted))
                .findFirst();
    }

    /// Adds a series.
    ///
    /// @return false where its id or its name is taken
    @Transactional
    public boolean add(Series series, String by) {
        if (find(series.id()).isPresent() || named(series.name().zh()).isPresent()) {
            return false;
        }
        if (!store.insert(series, by, clock.instant())) {
            return false;
        }
        journal.append(
                by,
                "statistics.series-added",
                "series:" + series.id(),
                Map.of("name", series.name().zh()));
        return true;
    }

    private static List<Series> shipped() {
        return rows("series.csv").stream().map(SeriesList::series).toList();
    }

    private static Map<String, Kind> catalogues() {
        return rows("catalogues.csv").stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.getField("series"),
                        row -> Kind.of(row.getField("catalogue")).orElseThrow()));
    }

    private static List<NamedCsvRecord> rows(String name) {
        var file = Objects.requireNonNull(SeriesList.class.getResourceAsStream(name), name);
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    private static Series series(NamedCsvRecord row) {
        return new Series(
                row.getField("id"),
                new Series.Words(row.getField("name_zh"), row.getField("name_en")),
                row.getField("unit"),
                new Series.Words(row.getField("meaning_zh"), row.getField("meaning_en")),
                row.getField("reporter"),
                Series.Nature.valueOf(row.getField("nature")),
                Series.Cadence.valueOf(row.getField("cadence")),
                false);
    }
}
