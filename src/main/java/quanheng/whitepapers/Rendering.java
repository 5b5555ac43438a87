package quanheng.whitepapers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.indicators.Definition;
import quanheng.indicators.Definitions;
import quanheng.indicators.Indicators;
import quanheng.whitepapers.Passage.Piece;
import quanheng.whitepapers.Remark.What;

/// Counts the numbers a white paper asks for.
@Component
class Rendering {
    /// Years side by side in tables.
    private static final int YEARS = 3;
    /// Years in charts.
    static final int DRAWN = 5;

    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private final Definitions definitions;
    private final Indicators indicators;

    Rendering(Definitions definitions, Indicators indicators) {
        this.definitions = definitions;
        this.indicators = indicators;
    }

    Rendered of(WhitePaper paper, List<Section> sections, Basis basis) {
        var work = new Work(paper, basis);
        var chapters = new ArrayList<Rendered.Chapter>();
        if (sections.isEmpty()) {
            work.remarks.add(new Remark(What.NO_SECTION, "", ""));
        }
        for (var section : sections) {
            var read = Passages.of(section);
            work.remarks.addAll(read.remarks());
            work.heading = section.heading();
            chapters.add(new Rendered.Chapter(
                    section,
                    read.passages().stream()
                            .flatMap(passage -> work.shown(passage).stream())
                            .toList()));
        }
        return new Rendered(chapters, List.copyOf(work.values.values()), work.remarks);
    }

    /// The definition a number is counted by; null where there is no such indicator.
    @Nullable
    Definition definition(String indicator, LocalDate day, Basis basis) {
        var version = basis.versions().get(key(indicator, day));
        if (version != null) {
            return definitions.find(indicator, version).orElse(null);
        }
        return definitions.versions(indicator).isEmpty() ? null : definitions.inForce(indicator, day);
    }

    static String key(String indicator, LocalDate day) {
        return indicator + "@" + day;
    }

    /// One paper being counted; the same number is counted once.
    private final class Work {
        private final Map<String, Value> values = new LinkedHashMap<>();
        private final List<Remark> remarks = new ArrayList<>();
        private final WhitePaper paper;
        private final Basis basis;
        private String heading = "";

        Work(WhitePaper paper, Basis basis) {
            this.paper = paper;
            this.basis = basis;
        }

        List<Shown> shown(Passage passage) {
            return switch (passage) {
                case Passage.Words(var pieces) ->
                    List.of(new Shown.Words(pieces.stream().map(this::bit).toList()));
                case Passage.Table(var asked) -> {
                    var rows =
                            asked.stream().flatMap(each -> row(each).stream()).toList();
                    yield rows.isEmpty() ? List.of() : List.of(new Shown.Table(days(YEARS), rows));
                }
                case Passage.Chart(var indicator) -> {
                    var points = values(indicator, DRAWN);
                    yield points.isEmpty() ? List.of() : List.of(new Shown.Chart(name(points.getLast()), points));
                }
            };
        }

        private Shown.Bit bit(Piece piece) {
            return switch (piece) {
                case Piece.Text(var words) -> new Shown.Bit(words, null, "");
                case Piece.Cited(var stated, var source) -> new Shown.Bit(stated, null, source);
                case Piece.Counted(var indicator, var on) -> {
                    var value = value(indicator, on == null ? paper.asOf() : on);
                    yield value == null
                            ? new Shown.Bit("{" + indicator + "}", null, "")
                            : new Shown.Bit(java.util.Objects.requireNonNullElse(value.printed(), ""), value, "");
                }
            };
        }

        private List<Shown.Row> row(String indicator) {
            var counted = values(indicator, YEARS);
            if (counted.isEmpty()) {
                return List.of();
            }
            var last = counted.getLast();
            return List.of(
                    new Shown.Row(name(last), last.observed().definition().unit(), counted));
        }

        /// None where there is no such indicator.
        private List<Value> values(String indicator, int years) {
            var counted = new ArrayList<Value>();
            for (var day : days(years)) {
                var value = value(indicator, day);
                if (value == null) {
                    return List.of();
                }
                counted.add(value);
            }
            return counted;
        }

        /// The ends of the years before, and the day of the paper.
        private List<LocalDate> days(int years) {
            var last = paper.asOf();
            return IntStream.rangeClosed(1 - years, 0)
                    .mapToObj(back -> back == 0 ? last : LocalDate.of(last.getYear() + back, 12, 31))
                    .toList();
        }

        private @Nullable Value value(String indicator, LocalDate day) {
            var definition = definition(indicator, day, basis);
            if (definition == null) {
                remarks.add(new Remark(What.UNKNOWN, heading, indicator));
                return null;
            }
            var ask = new Indicators.Ask(paper.region(), null, day, basis.knownAt());
            return values.computeIfAbsent(key(indicator, day), once -> new Value(indicators.observe(definition, ask)));
        }

        private static String name(Value value) {
            return value.observed().definition().name(LANGUAGE);
        }
    }
}
