package quanheng.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/// The small set of plain facts that comes with the product, loaded at start-up where it is not there: enough to name
/// classes until the office loads the tables in full.
@Component
class StartingSet implements InitializingBean {
    /// The first day of Chinese patents, so that any table an office loads takes precedence.
    static final LocalDate FROM = LocalDate.of(1985, 4, 1);

    private static final String EDITION = "# edition: ";
    private static final String SOURCE = "# source: ";
    private static final Map<Kind, List<Entry>> ENTRIES = new EnumMap<>(Kind.class);
    private static final List<Kind> KINDS = List.of(
            Kind.IPC,
            Kind.TECHNOLOGY_FIELDS,
            Kind.STRATEGIC_INDUSTRIES,
            Kind.INDUSTRIES,
            Kind.PATENT_INTENSIVE_INDUSTRIES,
            Kind.COPYRIGHT_INDUSTRIES,
            Kind.NICE,
            Kind.LOCARNO);

    static {
        for (var kind : KINDS) {
            ENTRIES.put(
                    kind,
                    ContentReader.read(kind, List.of(), List.of(paper(kind))).entries());
        }
    }

    private final ReferenceLoading loading;

    StartingSet(ReferenceLoading loading) {
        this.loading = loading;
    }

    /// Entries of a kind that are known without any file.
    static List<Entry> entries(Kind kind) {
        return ENTRIES.getOrDefault(kind, List.of());
    }

    @Override
    public void afterPropertiesSet() {
        for (var kind : KINDS) {
            var paper = paper(kind);
            var text = new String(paper.bytes(), StandardCharsets.UTF_8);
            var order = new Order(kind, line(text, EDITION), FROM, null, List.of(paper), false);
            switch (loading.load(order, line(text, SOURCE), "system")) {
                case Loading.Loaded _ -> {}
                case Loading.Unchanged _ -> {}
                case Loading other -> throw new IllegalStateException(paper.name() + ": " + other);
            }
        }
    }

    private static String line(String text, String start) {
        return text.lines()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .orElseThrow()
                .substring(start.length());
    }

    private static Order.Paper paper(Kind kind) {
        var name = kind.word() + ".csv";
        try (var file = Objects.requireNonNull(StartingSet.class.getResourceAsStream(name))) {
            return new Order.Paper(name, file.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }
}
