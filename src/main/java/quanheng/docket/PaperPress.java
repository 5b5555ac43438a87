package quanheng.docket;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.papers.Filling;
import quanheng.papers.Paper;
import quanheng.papers.PaperHead;
import quanheng.papers.PaperNumbers;
import quanheng.papers.Papers;
import quanheng.papers.Template;

/// Fills papers, gives them their numbers, and puts them on file as Word and PDF; in the transaction of whoever asks.
@Component
class PaperPress {
    private final Papers papers;
    private final PaperNumbers numbers;
    private final PaperShelf shelf;
    private final CaseWords words;
    private final OfficeFacts office;

    PaperPress(Papers papers, PaperNumbers numbers, PaperShelf shelf, CaseWords words, OfficeFacts office) {
        this.papers = papers;
        this.numbers = numbers;
        this.shelf = shelf;
        this.words = words;
        this.office = office;
    }

    /// Names of the values that are missing or unfit; none where it can be made.
    List<String> missing(PaperOrder order) {
        var number = order.series().isEmpty() ? null : order.series();
        if (fill(order, number) instanceof Filling.Refused(var missing, var unfit)) {
            var names = new ArrayList<>(missing);
            names.addAll(unfit);
            return names;
        }
        return List.of();
    }

    /// Makes a paper that lacks nothing, unless the same was made before.
    void print(PaperOrder order, String by) {
        if (!shelf.claim(order, by)) {
            return;
        }
        var number = order.series().isEmpty()
                ? null
                : numbers.next(order.series(), order.day().getYear());
        if (!(fill(order, number) instanceof Filling.Filled(var paper))) {
            throw new IllegalStateException("not everything is there for " + order.template());
        }
        var isInternal = papers.template(order.template()).orElseThrow().internal();
        var audience = isInternal ? PaperOrder.OFFICE : order.audience(words);
        shelf.file(order, by, audience, new PaperShelf.Print(title(paper), ".docx", () -> papers.docx(paper)));
        if (papers.printsPdf()) {
            shelf.file(order, by, audience, new PaperShelf.Print(title(paper), ".pdf", () -> papers.pdf(paper)));
        }
    }

    private static String title(Paper paper) {
        return paper.number() == null ? paper.title() : paper.title() + " " + paper.number();
    }

    private Filling fill(PaperOrder order, @Nullable String number) {
        var template = papers.template(order.template()).orElseThrow();
        var head = new PaperHead(office.name(), number, order.addressee(), order.day());
        return papers.fill(template.id(), head, typed(template, order.values()));
    }

    /// Days, moments, sums and lists as such, everything else as text.
    private static Map<String, Object> typed(Template template, Map<String, String> values) {
        var lists = template.lines().stream()
                .filter(line -> switch (line.kind()) {
                    case ITEMS, ROWS -> true;
                    default -> false;
                })
                .collect(Collectors.toMap(
                        line -> line.text(), line -> line.kind().name(), (one, other) -> one));
        var typed = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> {
            var kind = lists.get(name);
            if (!value.isBlank()) {
                typed.put(name, kind == null ? typed(name, value.strip(), template) : list(value, kind));
            }
        });
        return typed;
    }

    private static List<?> list(String value, String kind) {
        var lines = value.lines().map(String::strip).filter(line -> !line.isEmpty());
        return kind.equals("ROWS")
                ? lines.map(line -> List.of(line.split("\\|", -1))).toList()
                : lines.toList();
    }

    private static Object typed(String name, String value, Template template) {
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return LocalDate.parse(value);
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}[T ]\\d{2}:\\d{2}")) {
            return LocalDateTime.parse(value.replace(' ', 'T'));
        }
        var hasForm = template.lines().stream().anyMatch(line -> line.text().contains("{" + name + "|"));
        return hasForm && value.matches("-?\\d+([.]\\d+)?") ? new BigDecimal(value) : value;
    }
}
