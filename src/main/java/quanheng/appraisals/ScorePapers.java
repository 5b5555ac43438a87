package quanheng.appraisals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import quanheng.papers.Filling;
import quanheng.papers.Paper;
import quanheng.papers.PaperHead;
import quanheng.papers.Papers;
import quanheng.shell.NotFoundException;
import quanheng.shell.OfficeName;

/// The papers of a published ranking: results, commendation (表彰通报) and criticism (通报批评). The same edition gives
/// the same paper.
@Component
public class ScorePapers {
    private final Appraisals appraisals;
    private final Schemes schemes;
    private final Papers papers;
    private final MessageSource messages;
    private final Clock clock;
    private final OfficeName office;

    ScorePapers(
            Appraisals appraisals,
            Schemes schemes,
            Papers papers,
            MessageSource messages,
            Clock clock,
            OfficeName office) {
        this.appraisals = appraisals;
        this.schemes = schemes;
        this.papers = papers;
        this.messages = messages;
        this.clock = clock;
        this.office = office;
    }

    /// A paper of an edition.
    ///
    /// @param kind one of [Appraisals#PAPERS]
    /// @throws NotFoundException where nothing is published, or the list is empty
    public Paper paper(int year, int edition, String kind) {
        var published = appraisals.publications(year).stream()
                .filter(each -> each.edition() == edition)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("ranking:%d:%d".formatted(year, edition)));
        var scheme = schemes.get(
                year,
                Objects.requireNonNull(appraisals.year(year).closing(), "published is closed")
                        .scheme());
        var rows = rows(appraisals.ranking(year, edition), kind);
        if (rows.isEmpty() || !Appraisals.PAPERS.contains(kind)) {
            throw new NotFoundException("paper:%d:%s".formatted(year, kind));
        }
        var values = new HashMap<String, Object>(Map.of(
                "year", Integer.toString(year),
                "edition", Integer.toString(edition),
                "scheme", scheme.terms().title(),
                "version", Integer.toString(scheme.version()),
                "criticise", Reckoning.plain(scheme.terms().criticise()),
                "ranking", rows));
        var head = new PaperHead(
                office.in(Locale.SIMPLIFIED_CHINESE),
                published.numbers().get(kind),
                word("addressee"),
                LocalDate.ofInstant(published.at(), clock.getZone()));
        return switch (papers.fill("score-" + kind, head, values)) {
            case Filling.Filled(var paper) -> paper;
            case Filling.Refused(var missing, var unfit) ->
                throw new IllegalStateException("the paper lacks %s, %s do not fit".formatted(missing, unfit));
        };
    }

    private List<List<String>> rows(List<Ranked> ranking, String kind) {
        return ranking.stream()
                .filter(each -> each.isOn(kind))
                .map(each -> kind.equals("criticism")
                        ? List.of(each.name(), score(each), each.grade(), word(each.vetoed() ? "vetoed" : "low"))
                        : List.of(
                                each.rank() == null
                                        ? word("no-rank")
                                        : each.rank().toString(),
                                each.name(),
                                score(each),
                                each.grade()))
                .toList();
    }

    private static String score(Ranked each) {
        return each.score().toPlainString();
    }

    private String word(String key) {
        return messages.getMessage("appraisals.paper." + key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
