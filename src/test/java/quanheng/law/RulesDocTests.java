package quanheng.law;

import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import quanheng.Golden;

/// `docs/rules.md` is written from the tables.
class RulesDocTests {
    @Test
    void theRulesInTheDocsAreThoseOfTheTables() {
        Golden.equal(Path.of("docs/rules.md"), text());
    }

    private static String text() {
        var text = new StringBuilder("""
                # Rules

                Written from the tables under `src/main/resources/rules` by `RulesDocTests`; write it anew with
                `mvn test -Dtest=RulesDocTests -Dupdate`. A change of the law adds a row; rows are never edited. A case keeps
                the version that its anchor date selects. UNVERIFIED rows are marked 待核实 on every page.

                ## How days are counted
                - The day a limit starts does not count (`CLK-01`); months and years end on the same-numbered day, or on the
                  last of the month where there is none (`CLK-02`).
                - Which limits roll on from a rest day, by which rule, stands in `conventions.csv` (by instrument) and
                  `counting.csv` (by rule). Limits in hours run day and night. A latest day for notice moves back, not on.
                - A stop takes its days out: the day it begins no longer counts, the day the limit resumes counts again. A
                  stopped limit resumes with what remained of it in days (working days where it counts those), also where the
                  law counts in months: a month has no length of its own, so what remains of it can only be the days up to its
                  nominal end, and a later resumption neither wins nor loses by the months it falls in.
                - An extension lengthens the limit from its start, by its unit; one granted after the limit had run out has no
                  effect. Neither has a stop that begins after it.
                - A day on which the office's systems could not be reached moves on what a party had to do, never what the
                  office had to.
                - A limit is provisional where it was counted through a year whose days off are not published.

                """);
        for (var table : Rulebook.TABLES) {
            text.append("## ")
                    .append(table)
                    .append("\n\n| rule | case | from | to | figure | source | evidence | says |\n");
            text.append("|---|---|---|---|---|---|---|---|\n");
            RuleTable.rules(table, RuleTable.instruments()).forEach(rule -> text.append(line(rule)));
            text.append('\n');
        }
        return text.toString().stripTrailing() + "\n";
    }

    private static String line(Rule rule) {
        return "| %s | %s | %s | %s | %s | %s %s | %s | %s |%n"
                .formatted(
                        rule.id(),
                        rule.scope(),
                        rule.from(),
                        Objects.toString(rule.to(), ""),
                        figure(rule),
                        rule.citation().instrument(),
                        rule.citation().article(),
                        rule.evidence(),
                        rule.note().replace("|", "/"));
    }

    private static String figure(Rule rule) {
        var length = rule.length();
        if (length != null) {
            return length.count() + " " + length.unit();
        }
        var amount = rule.amount();
        var percent = rule.percent();
        return amount != null
                ? amount.toPlainString() + " yuan"
                : percent != null ? percent.toPlainString() + " %" : "";
    }
}
