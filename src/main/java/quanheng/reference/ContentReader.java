package quanheng.reference;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quanheng.reference.Table.Cells;

/// Reads files of one kind into its content: every row is taken or has at least one problem.
final class ContentReader {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final String RESIDENT = "resident";

    private final Kind kind;
    private final Tree tree;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<String, Successors> successors = new LinkedHashMap<>();
    private final Map<List<Object>, Population> populations = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private int rows;

    /// @param known entries that say what the top of the tree is called where files leave it out
    ContentReader(Kind kind, List<Entry> known) {
        this.kind = kind;
        this.tree = new Tree(kind, known);
    }

    static Content read(Kind kind, List<Entry> known, List<Order.Paper> files) {
        var reader = new ContentReader(kind, known);
        for (var file : files) {
            reader.take(Table.read(kind, file));
        }
        return reader.content();
    }

    private Content content() {
        var entries = tree.finished(problems);
        return new Content(
                rows,
                entries,
                rules,
                List.copyOf(successors.values()),
                List.copyOf(populations.values()),
                problems,
                tree.warnings());
    }

    private void take(Table table) {
        problems.addAll(table.problems());
        if (table.columns().isEmpty() && !table.problems().isEmpty()) {
            return;
        }
        var missing =
                needed().filter(column -> !table.columns().contains(column)).toList();
        missing.forEach(column -> problems.add(new Problem(table.name(), 1, column, Fault.NO_COLUMN, "")));
        if (!missing.isEmpty()) {
            return;
        }
        for (var cells : table.cells()) {
            var wrong = problems.size();
            take(cells);
            rows += problems.size() == wrong ? 1 : 0;
        }
    }

    private Stream<Column> needed() {
        return switch (kind.shape()) {
            case TREE -> kind == Kind.NICE ? Stream.of(Column.TITLE) : Stream.of(Column.CODE);
            case CONCORDANCE -> Stream.of(Column.CODE);
            case SUCCESSORS -> Stream.of(Column.CODE, Column.INCLUDE);
            case FACTS -> Stream.of(Column.REGION, Column.DAY);
        };
    }

    private void take(Cells cells) {
        switch (kind.shape()) {
            case TREE -> tree.take(cells, problems);
            case CONCORDANCE -> takeRule(cells);
            case SUCCESSORS -> takeSuccessors(cells);
            case FACTS -> takePopulation(cells);
        }
    }

    private void takeRule(Cells cells) {
        var included = patterns(cells, Column.INCLUDE);
        var excluded = patterns(cells, Column.EXCLUDE);
        var needed = yes(cells, Column.KEYWORDS_NEEDED);
        if (included == null || excluded == null || needed.isEmpty() || !tree.take(cells, problems)) {
            return;
        }
        if (included.isEmpty()) {
            return;
        }
        var id = cells.get(Column.RULE).isEmpty() ? Long.toString(cells.row()) : cells.get(Column.RULE);
        var keywords = Stream.of(cells.get(Column.KEYWORDS).split("[;\uFF1B]"))
                .map(String::strip)
                .filter(keyword -> !keyword.isEmpty())
                .toList();
        rules.add(new Rule(
                id,
                Codes.plain(kind, cells.get(Column.CODE)).orElseThrow(),
                included,
                excluded,
                needed.get() || !keywords.isEmpty(),
                keywords));
    }

    private @Nullable List<String> patterns(Cells cells, Column column) {
        var written = cells.get(column);
        var parts = kind == Kind.TECHNOLOGY_FIELDS && written.matches("[A-H]\\d{2}[A-Z] +\\d+/.*")
                ? List.of(written)
                : Stream.of(written.split("[\\s;,]+"))
                        .filter(part -> !part.isEmpty())
                        .toList();
        var read = new ArrayList<String>();
        for (var part : parts) {
            var pattern = IpcPattern.of(part);
            if (pattern.isEmpty()) {
                problems.add(new Problem(cells.file(), cells.row(), column, Fault.MALFORMED, part));
                return null;
            }
            read.add(pattern.get().toString());
        }
        return read;
    }

    private Optional<Boolean> yes(Cells cells, Column column) {
        var word = cells.get(column).toUpperCase(java.util.Locale.ROOT);
        if (Set.of("Y", "YES", "TRUE", "1").contains(word)) {
            return Optional.of(true);
        }
        if (Set.of("", "N", "NO", "FALSE", "0").contains(word)) {
            return Optional.of(false);
        }
        problems.add(cells.problem(column, Fault.MALFORMED));
        return Optional.empty();
    }

    private void takeSuccessors(Cells cells) {
        var code = IpcSymbol.of(cells.get(Column.CODE));
        if (code.isEmpty()) {
            problems.add(
                    cells.problem(Column.CODE, cells.get(Column.CODE).isEmpty() ? Fault.MISSING : Fault.MALFORMED));
            return;
        }
        var next = new ArrayList<String>();
        for (var part : cells.get(Column.INCLUDE).split("[;,\\s]+")) {
            var symbol = IpcSymbol.of(part);
            if (symbol.isEmpty()) {
                problems.add(cells.problem(Column.INCLUDE, part.isEmpty() ? Fault.MISSING : Fault.MALFORMED));
                return;
            }
            next.add(symbol.get().text());
        }
        successors.merge(
                code.get().text(),
                new Successors(code.get().text(), next),
                (one, other) -> new Successors(
                        one.symbol(),
                        Stream.concat(one.symbols().stream(), other.symbols().stream())
                                .distinct()
                                .toList()));
    }

    private void takePopulation(Cells cells) {
        var region = Codes.plain(Kind.DIVISIONS, cells.get(Column.REGION));
        var day = day(cells.get(Column.DAY));
        var people = people(cells);
        if (region.isEmpty()) {
            problems.add(cells.problem(Column.REGION, Fault.MALFORMED));
        }
        if (day.isEmpty()) {
            problems.add(cells.problem(Column.DAY, Fault.MALFORMED));
        }
        if (people.isEmpty()) {
            problems.add(cells.problem(column(cells), Fault.MALFORMED));
        }
        if (region.isEmpty() || day.isEmpty() || people.isEmpty()) {
            return;
        }
        var measure = cells.get(Column.MEASURE).isEmpty() ? RESIDENT : cells.get(Column.MEASURE);
        var fact = new Population(region.get(), day.get(), measure, people.get(), cells.get(Column.NOTE));
        var earlier = populations.putIfAbsent(List.of(region.get(), day.get(), measure), fact);
        if (earlier != null && earlier.value().compareTo(fact.value()) != 0) {
            problems.add(cells.problem(column(cells), Fault.CONTRADICTS));
        }
    }

    private static Column column(Cells cells) {
        return cells.values().containsKey(Column.PEOPLE) ? Column.PEOPLE : Column.PEOPLE_10K;
    }

    private static Optional<BigDecimal> people(Cells cells) {
        var column = column(cells);
        try {
            var number = new BigDecimal(cells.get(column).replace(",", ""));
            var people = column == Column.PEOPLE ? number : number.multiply(TEN_THOUSAND);
            return people.signum() < 0 ? Optional.empty() : Optional.of(people);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
