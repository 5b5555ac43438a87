package quanheng.programme;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.papers.Filling;
import quanheng.papers.Paper;
import quanheng.papers.PaperHead;
import quanheng.papers.Papers;
import quanheng.shell.OfficeName;

/// The paper of a bulletin; the same bulletin gives the same paper.
@Component
public class BulletinPapers {
    private static final String NONE = "—";

    private final Papers papers;
    private final ProgrammeWords words;
    private final Clock clock;
    private final OfficeName office;

    BulletinPapers(Papers papers, ProgrammeWords words, Clock clock, OfficeName office) {
        this.papers = papers;
        this.words = words;
        this.clock = clock;
        this.office = office;
    }

    /// The paper; without number and of the freeze day while it is not issued.
    public Paper paper(Bulletin bulletin) {
        var values = Map.of(
                "bulletinTitle",
                bulletin.title(),
                "periodFrom",
                bulletin.from(),
                "periodTo",
                bulletin.to(),
                "asOf",
                bulletin.asOf(),
                "knownAt",
                bulletin.knownAt().atZone(clock.getZone()).toLocalDateTime(),
                "rule",
                Integer.toString(bulletin.rule()),
                "covering",
                bulletin.covering().isBlank() ? NONE : bulletin.covering(),
                "unitRows",
                rows(bulletin.units()),
                "countyRows",
                rows(bulletin.counties()),
                "reportRows",
                reports(bulletin.rows()));
        var day = Objects.requireNonNullElse(bulletin.issuedOn(), bulletin.asOf());
        var head = new PaperHead(
                office.in(Locale.CHINA), bulletin.number(), words.say("bulletin.addressee", Locale.CHINA), day);
        return switch (papers.fill("bulletin", head, values)) {
            case Filling.Filled(var paper) -> paper;
            case Filling.Refused(var missing, var unfit) ->
                throw new IllegalStateException("the paper lacks %s, %s do not fit".formatted(missing, unfit));
        };
    }

    private static List<List<String>> rows(List<BulletinRow> rows) {
        return rows.stream()
                .filter(row -> row.leads() > 0)
                .map(row -> Stream.of(
                                row.name(),
                                Integer.toString(row.leads()),
                                number(row, "met"),
                                Integer.toString(row.count("counted") + row.count("reported")),
                                number(row, "behind"),
                                number(row, "overdue"),
                                Integer.toString(row.count("no-data") + row.count("criterion-missing")),
                                percent(row.due()) + "/" + percent(row.proved()))
                        .toList())
                .toList();
    }

    private static String number(BulletinRow row, String state) {
        return Integer.toString(row.count(state));
    }

    private static String percent(@Nullable Integer share) {
        return share == null ? NONE : share + "%";
    }

    private static List<List<String>> reports(List<BulletinRow> rows) {
        return rows.stream()
                .filter(row -> row.reports().owed() > 0 || row.orders() > 0)
                .map(row -> Stream.of(
                                row.name(),
                                Integer.toString(row.reports().owed()),
                                Integer.toString(row.reports().onTime()),
                                Integer.toString(row.reports().late()),
                                Integer.toString(row.reports().missing()),
                                Integer.toString(row.orders()),
                                Integer.toString(row.overdueOrders()))
                        .toList())
                .toList();
    }
}
