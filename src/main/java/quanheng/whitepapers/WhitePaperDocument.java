package quanheng.whitepapers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.indicators.Charts;
import quanheng.indicators.Indicators;
import quanheng.papers.Block;
import quanheng.papers.Paper;
import quanheng.shell.OfficeName;
import quanheng.shell.Provenance;

/// A white paper as a document: the text, its tables and charts, and where each number comes from.
@Component
class WhitePaperDocument {
    private static final Locale LANGUAGE = Locale.SIMPLIFIED_CHINESE;

    private final Charts charts;
    private final OfficeName office;
    private final ObjectProvider<Provenance> provenance;
    private final MessageSource messages;
    private final Clock clock;

    WhitePaperDocument(
            Charts charts,
            OfficeName office,
            ObjectProvider<Provenance> provenance,
            MessageSource messages,
            Clock clock) {
        this.charts = charts;
        this.office = office;
        this.provenance = provenance;
        this.messages = messages;
        this.clock = clock;
    }

    /// The document of what was counted at a moment; the same bytes each time it is printed.
    Paper of(WhitePaper paper, Rendered rendered, Instant knownAt) {
        var moment = knownAt.atZone(clock.getZone());
        var blocks = new ArrayList<Block>();
        if (provenance.stream().anyMatch(Provenance::isSample)) {
            blocks.add(new Block.Paragraph(word("sample")));
        }
        for (var chapter : rendered.chapters()) {
            blocks.add(new Block.Heading(1, chapter.section().heading()));
            chapter.passages().forEach(passage -> blocks.addAll(blocks(passage, knownAt)));
        }
        blocks.add(new Block.Heading(1, word("sources")));
        blocks.add(new Block.Paragraph(
                word("sources.lead", moment(moment), paper.asOf().toString())));
        blocks.add(sources(rendered.values()));
        return new Paper(
                office.in(LANGUAGE), paper.title(), null, "", blocks, LocalDate.from(moment), Paper.Look.PLAIN);
    }

    /// The chart of an indicator; empty where there is nothing to draw.
    java.util.Optional<byte[]> chart(Value value, Instant knownAt, Locale language) {
        var observed = value.observed();
        var ask = new Indicators.Ask(observed.region(), null, observed.asOf(), knownAt);
        return charts.png(observed.definition(), ask, Rendering.DRAWN - 1, language);
    }

    private List<Block> blocks(Shown shown, Instant knownAt) {
        return switch (shown) {
            case Shown.Words(var bits) ->
                List.of(new Block.Paragraph(bits.stream().map(this::words).collect(Collectors.joining())));
            case Shown.Table table -> List.of(table(table));
            case Shown.Chart chart ->
                chart(chart.value(), knownAt, LANGUAGE)
                        .<List<Block>>map(png -> List.of(new Block.Picture(png, word("chart", chart.name()))))
                        .orElseGet(() -> List.of(new Block.Paragraph(word("chart.none", chart.name()))));
        };
    }

    private String words(Shown.Bit bit) {
        if (bit.value() != null && bit.words().isEmpty()) {
            return word("no-data");
        }
        return bit.source().isEmpty() ? bit.words() : word("cited", bit.words(), bit.source());
    }

    private Block table(Shown.Table table) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.concat(
                        Stream.of(word("head.name"), word("head.unit")),
                        table.days().stream().map(LocalDate::toString))
                .toList());
        table.rows()
                .forEach(row -> rows.add(Stream.concat(
                                Stream.of(row.name(), row.unit()),
                                row.values().stream().map(this::printed))
                        .toList()));
        return new Block.Table(true, rows);
    }

    private Block sources(List<Value> values) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of("name", "value", "as-of", "definition", "records")
                .map(head -> word("head." + head))
                .toList());
        values.forEach(value -> rows.add(List.of(
                value.observed().definition().name(LANGUAGE),
                printed(value),
                value.asOf().toString(),
                word(
                        "definition",
                        value.observed().definition().version(),
                        value.observed().definition().citation()),
                Long.toString(value.observed().records()))));
        return new Block.Table(true, rows);
    }

    private String printed(Value value) {
        return java.util.Objects.requireNonNullElse(value.printed(), word("no-data"));
    }

    private String moment(ZonedDateTime moment) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).format(moment);
    }

    private String word(String key, Object... words) {
        var texts = Stream.of(words).map(Object::toString).toArray();
        return messages.getMessage("whitepapers.paper." + key, texts, LANGUAGE);
    }
}
