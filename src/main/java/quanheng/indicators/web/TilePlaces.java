package quanheng.indicators.web;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where regions stand on a schematic of tiles: roughly by the compass where that is written down, else by code. It is
/// no survey map.
final class TilePlaces {
    private static final Map<String, Place> WRITTEN = read();

    private TilePlaces() {}

    /// Counted from the upper left, from 0.
    record Place(int column, int row) {}

    /// Places in the order of the regions asked.
    ///
    /// @param known how many of them have a place by the compass; the others follow below by code
    record Layout(List<Place> places, int known) {
        int columns() {
            return 1 + places.stream().mapToInt(Place::column).max().orElse(0);
        }

        int rows() {
            return 1 + places.stream().mapToInt(Place::row).max().orElse(0);
        }

        boolean isPlaced() {
            return known > 0;
        }
    }

    /// Where a region stands by the compass, if that is written down.
    static Optional<Place> written(String code) {
        return Optional.ofNullable(WRITTEN.get(code));
    }

    /// How many regions have such a place.
    static int size() {
        return WRITTEN.size();
    }

    /// Without a place for most of them, all stand by code, so that nobody reads a direction into it.
    static Layout of(List<String> codes) {
        var known = codes.stream().map(WRITTEN::get).filter(Objects::nonNull).toList();
        var isPlaced = 2 * known.size() > codes.size() && new HashSet<>(known).size() == known.size();
        return isPlaced ? placed(codes, known) : ordered(codes.size());
    }

    private static Layout placed(List<String> codes, List<Place> known) {
        var left = known.stream().mapToInt(Place::column).min().orElse(0);
        var top = known.stream().mapToInt(Place::row).min().orElse(0);
        var wide = known.stream().mapToInt(Place::column).max().orElse(0) - left + 1;
        var below = known.stream().mapToInt(Place::row).max().orElse(0) - top + 1;
        var places = new ArrayList<Place>();
        var rest = 0;
        for (var code : codes) {
            var place = WRITTEN.get(code);
            if (place == null) {
                places.add(new Place(rest % wide, below + rest / wide));
                rest++;
            } else {
                places.add(new Place(place.column() - left, place.row() - top));
            }
        }
        return new Layout(places, known.size());
    }

    private static Layout ordered(int size) {
        var wide = (int) Math.ceil(Math.sqrt(size));
        var places = new ArrayList<Place>();
        for (var at = 0; at < size; at++) {
            places.add(new Place(at % wide, at / wide));
        }
        return new Layout(places, 0);
    }

    private static Map<String, Place> read() {
        var file = Objects.requireNonNull(
                TilePlaces.class.getResourceAsStream("/quanheng/indicators/tiles.csv"), "tiles.csv");
        try (var rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.getField("region"),
                            row -> new Place(
                                    Integer.parseInt(row.getField("column")), Integer.parseInt(row.getField("row")))));
        } catch (IOException e) {
            throw new UncheckedIOException("tiles.csv cannot be read", e);
        }
    }
}
