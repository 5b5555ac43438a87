package quanheng.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import quanheng.workdays.Almanac;
import quanheng.workdays.Workdays;

/// Compares random deadlines with the second opinion: `DeadlineCheck COUNT [SEED]`. Exit code 1 where they differ.
final class DeadlineCheck {
    static final Path RULES = Path.of("src/main/resources/rules");

    /// An invented notice for 2027, and days on which the systems were down.
    static final Workdays CALENDAR = Almanac.of(
            Map.of(
                    LocalDate.of(2027, 2, 8), false,
                    LocalDate.of(2027, 2, 9), false,
                    LocalDate.of(2027, 2, 20), true,
                    LocalDate.of(2027, 10, 1), false,
                    LocalDate.of(2027, 10, 4), false,
                    LocalDate.of(2027, 10, 9), true),
            Set.of(LocalDate.of(2025, 7, 21), LocalDate.of(2025, 7, 22), LocalDate.of(2026, 3, 2)));

    private DeadlineCheck() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var count = Integer.parseInt(arguments[0]);
        var seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 20261122L;
        var folder = Files.createTempDirectory("deadlines");
        var limits = new RandomLimits(seed).stream().limit(count).toList();
        var differing = differing(new Oracle(folder, RULES, CALENDAR), limits);
        System.out.println(limits.size() + " deadlines, " + differing.size() + " differ (seed " + seed + ")");
        differing.stream().limit(10).forEach(System.out::println);
        var perturbed =
                Oracle.perturbed(RULES, Files.createTempDirectory("perturbed"), "adjudication.csv", ",15,DAYS,,,O81");
        var noticed = differing(new Oracle(folder, perturbed, CALENDAR), limits).size();
        System.out.println("negative control: an answer period of 16 days differs in " + noticed);
        System.exit(differing.isEmpty() && noticed > 0 ? 0 : 1);
    }

    /// The limits where clock and script disagree, with both answers.
    static List<String> differing(Oracle oracle, List<TimeLimit> limits) throws IOException, InterruptedException {
        var clock = new StatutoryClock(CALENDAR);
        var answers = oracle.answers(limits);
        var differing = new ArrayList<String>();
        for (var i = 0; i < limits.size(); i++) {
            var ours = Oracle.written(clock.reckon(limits.get(i)));
            if (!ours.equals(answers.get(i))) {
                differing.add(limits.get(i) + ": " + ours + " here, " + answers.get(i) + " there");
            }
        }
        return differing;
    }
}
