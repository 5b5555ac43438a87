package quanheng.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import quanheng.rosters.Joining;
import quanheng.rosters.Rosters;
import quanheng.statistics.Outcome;
import quanheng.statistics.Paper;
import quanheng.statistics.Reports;
import quanheng.statistics.Typed;

/// Reports figures and happenings in the sample office, has them approved, and fills its rosters.
@Component
@Order(1)
class SampleTellings implements SamplePart {
    private static final String CONTACT = "unit-contact";
    private static final String COORDINATOR = "coordinator";
    private static final String DATA_CLERK = "data-clerk";

    private final Reports reports;
    private final Rosters rosters;
    private final Joining joining;
    private final SampleCatalogues catalogues;
    private final MessageSource messages;

    SampleTellings(
            Reports reports, Rosters rosters, Joining joining, SampleCatalogues catalogues, MessageSource messages) {
        this.reports = reports;
        this.rosters = rosters;
        this.joining = joining;
        this.catalogues = catalogues;
        this.messages = messages;
    }

    @Override
    public void load() {
        var note = messages.getMessage("sample.note", null, Locale.SIMPLIFIED_CHINESE);
        catalogues.load(messages.getMessage("shell.sample.word", null, Locale.SIMPLIFIED_CHINESE), note);
        report(note);
        join(note);
    }

    private void report(String note) {
        var rows = SampleFiles.rows("reports.csv");
        var typed = rows.stream()
                .map(row -> new Typed(
                        0,
                        row.getField("series"),
                        row.getField("region"),
                        row.getField("firstOn"),
                        row.getField("lastOn"),
                        row.getField("value"),
                        row.getField("subject"),
                        row.getField("catalogue"),
                        note))
                .toList();
        var paper = new Paper("reports.csv", SampleFiles.bytes("reports.csv"));
        switch (reports.keep(typed, paper, CONTACT)) {
            case Outcome.Kept(var ids) -> approve(rows, ids);
            case Outcome.Wrong wrong -> throw new IllegalStateException("the sample reports are refused: " + wrong);
        }
    }

    private void approve(List<NamedCsvRecord> rows, List<Long> ids) {
        var approved = new ArrayList<Long>();
        for (var at = 0; at < rows.size(); at++) {
            if (rows.get(at).getField("approved").equals("yes")) {
                approved.add(ids.get(at));
            }
        }
        reports.approveAll(approved, COORDINATOR);
    }

    private void join(String note) {
        var members = new LinkedHashMap<String, List<quanheng.rosters.Typed>>();
        for (var row : SampleFiles.rows("roster-members.csv")) {
            members.computeIfAbsent(row.getField("roster"), id -> new ArrayList<>())
                    .add(new quanheng.rosters.Typed(
                            0,
                            row.getField("name"),
                            "",
                            row.getField("region"),
                            row.getField("fromOn"),
                            row.getField("toOn"),
                            note));
        }
        members.forEach((id, typed) -> {
            var outcome = joining.join(rosters.find(id).orElseThrow(), typed, DATA_CLERK);
            if (outcome instanceof quanheng.rosters.Outcome.Wrong wrong) {
                throw new IllegalStateException("the sample rosters are refused: " + wrong);
            }
        });
    }
}
