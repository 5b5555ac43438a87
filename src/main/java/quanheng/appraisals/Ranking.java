package quanheng.appraisals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// Ranks sheets (排名): the highest score first, equal scores share a rank, a unit with a veto has none.
final class Ranking {
    /// Vetoed ones and those without a score last.
    static final Comparator<ScoreSheet> ORDER = Comparator.comparing(ScoreSheet::isVetoed)
            .thenComparing(ScoreSheet::score, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(ScoreSheet::name);

    private Ranking() {}

    static List<Ranked> of(List<ScoreSheet> sheets, Terms terms) {
        var ranked = new ArrayList<Ranked>();
        var sorted = sheets.stream().sorted(ORDER).toList();
        Integer rank = null;
        BigDecimal before = null;
        for (var at = 0; at < sorted.size(); at++) {
            var sheet = sorted.get(at);
            var score = Objects.requireNonNull(sheet.score());
            if (before == null || score.compareTo(before) != 0) {
                rank = at + 1;
            }
            before = score;
            var place = sheet.isVetoed() ? null : rank;
            ranked.add(new Ranked(
                    sheet.year(),
                    0,
                    sheet.unit(),
                    sheet.name(),
                    place,
                    score,
                    sheet.grade(),
                    sheet.isVetoed(),
                    sheet.version(),
                    place != null && place <= terms.commend() && score.compareTo(terms.criticise()) >= 0,
                    sheet.isVetoed() || score.compareTo(terms.criticise()) < 0));
        }
        return ranked;
    }

    /// The same sheet under another version.
    static ScoreSheet version(ScoreSheet sheet, int version) {
        return new ScoreSheet(
                sheet.year(),
                sheet.unit(),
                sheet.name(),
                version,
                sheet.scheme(),
                sheet.asOf(),
                sheet.knownAt(),
                sheet.sum(),
                sheet.score(),
                sheet.grade(),
                sheet.vetoes(),
                sheet.lines(),
                sheet.notes());
    }
}
