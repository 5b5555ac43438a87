package quanheng.overview.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.overview.LedgerRow;
import quanheng.overview.Texts;
import quanheng.overview.web.LineView.OwnerView;
import quanheng.overview.web.LineView.Spark;
import quanheng.overview.web.LineView.ValueView;

/// Turns promises into lines of a page or of a sheet.
@Component
class Lines {
    private static final int GLANCE = 90;
    private static final List<String> HEADS = List.of(
            "words",
            "kind",
            "leads",
            "cooperators",
            "target",
            "value",
            "value-on",
            "needed",
            "deadline",
            "phase",
            "state",
            "why",
            "chapter",
            "plan");

    private final Texts texts;
    private final Drawings drawings;

    Lines(Texts texts, Drawings drawings) {
        this.texts = texts;
        this.drawings = drawings;
    }

    /// Lines of one list. A sentence that promises several things makes several lines with the same
    /// words; those say their titles as well.
    List<LineView> lines(List<LedgerRow> rows, Locale locale) {
        var times = rows.stream().collect(Collectors.groupingBy(Lines::place, Collectors.counting()));
        return rows.stream()
                .map(row -> line(row, times.getOrDefault(place(row), 1L) > 1, drawings.spark(row, locale), locale))
                .toList();
    }

    LineView line(LedgerRow row, Locale locale) {
        return line(row, false, null, locale);
    }

    private static String place(LedgerRow row) {
        return row.promise().versionId() + " " + row.promise().words();
    }

    private LineView line(LedgerRow row, boolean shared, @Nullable Spark spark, Locale locale) {
        var promise = row.promise();
        return new LineView(
                promise.id(),
                glance(promise.words()),
                shared ? promise.title() : "",
                promise.address(),
                texts.kind(locale, promise.kind()),
                promise.planTitle(),
                promise.chapter(),
                promise.owners().stream()
                        .map(owner -> new OwnerView(owner.organizationId(), owner.name(), owner.lead(), owner.named()))
                        .toList(),
                texts.target(locale, promise.target()),
                value(row, spark, locale),
                promise.deadline(),
                promise.deadlineGiven(),
                promise.phase() == null ? "" : promise.phase().name(),
                row.state().word(),
                texts.state(locale, row.state()),
                texts.grounds(locale, row.standing()));
    }

    /// Heads of the sheet.
    List<String> heads(Locale locale) {
        return HEADS.stream().map(head -> texts.text(locale, "head." + head)).toList();
    }

    /// Rows of the sheet, in the order of the heads.
    Stream<List<@Nullable Object>> cells(List<LedgerRow> rows, Locale locale) {
        return rows.stream().map(row -> cells(row, line(row, locale)));
    }

    private static List<@Nullable Object> cells(LedgerRow row, LineView line) {
        var cells = new ArrayList<@Nullable Object>();
        cells.add(oneLine(row.promise().words()));
        cells.add(line.kind());
        cells.add(names(line.leads()));
        cells.add(names(line.cooperators()));
        cells.add(line.target());
        cells.add(line.value() == null ? null : line.value().words());
        cells.add(line.value() == null ? null : line.value().on());
        cells.add(line.value() == null ? null : line.value().needed());
        cells.add(line.deadline());
        cells.add(line.phase());
        cells.add(line.stateName());
        cells.add(line.why());
        cells.add(line.chapter());
        cells.add(line.planTitle());
        return cells;
    }

    private static String names(List<OwnerView> owners) {
        return owners.stream().map(OwnerView::name).collect(Collectors.joining("\n"));
    }

    private @Nullable ValueView value(LedgerRow row, @Nullable Spark spark, Locale locale) {
        var reached = row.reached();
        var value = reached == null ? null : reached.value();
        if (reached == null || value == null) {
            return null;
        }
        var needed = row.needed();
        return new ValueView(
                Texts.shown(value, reached.observation().definition().places()) + " " + reached.unit(),
                needed == null ? "" : Texts.shown(needed, 0) + " " + reached.unit(),
                reached.observation().span().to(),
                texts.label(locale, reached),
                reached.records(),
                reached.page(),
                spark);
    }

    static String oneLine(String words) {
        return words.lines().map(String::strip).collect(Collectors.joining());
    }

    private static String glance(String words) {
        var line = oneLine(words);
        var cut = line.offsetByCodePoints(0, Math.min(GLANCE, line.codePointCount(0, line.length())));
        return cut == line.length() ? line : line.substring(0, cut) + "…";
    }
}
