package quanheng.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import quanheng.workdays.Workdays;

/// The second opinion: `oracle.py`, which counts from day to day by the tables alone.
final class Oracle {
    private static final LocalDate FIRST = LocalDate.of(1985, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2070, 1, 1);

    private final Path folder;
    private final Path rules;

    Oracle(Path folder, Path rules, Workdays workdays) throws IOException {
        this.folder = folder;
        this.rules = rules;
        Files.write(folder.resolve("calendar"), calendar(workdays));
    }

    private static List<String> calendar(Workdays workdays) {
        var lines = new ArrayList<String>();
        for (var year = FIRST.getYear(); year < LAST.getYear(); year++) {
            if (!workdays.isProvisional(year)) {
                lines.add("year " + year);
            }
        }
        workdays.openingHours().sessions().forEach(session -> lines.add("open " + session.from() + "-" + session.to()));
        FIRST.datesUntil(LAST).forEach(day -> {
            if (workdays.isWorkday(day) != day.getDayOfWeek().getValue() < 6) {
                lines.add((workdays.isWorkday(day) ? "work " : "off ") + day);
            }
            if (workdays.isClosed(day)) {
                lines.add("closed " + day);
            }
        });
        return lines;
    }

    /// What it answers to each limit.
    List<String> answers(List<TimeLimit> limits) throws IOException, InterruptedException {
        var asked = folder.resolve("cases");
        var answered = folder.resolve("answers");
        Files.write(asked, limits.stream().map(Oracle::line).toList());
        var script = Path.of(
                Objects.requireNonNull(Oracle.class.getResource("oracle.py")).getPath());
        var process = new ProcessBuilder(
                        "python3",
                        script.toString(),
                        rules.toString(),
                        folder.resolve("calendar").toString())
                .redirectInput(asked.toFile())
                .redirectOutput(answered.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (!process.waitFor(1, TimeUnit.HOURS) || process.exitValue() != 0) {
            throw new IllegalStateException("the script failed");
        }
        return Files.readAllLines(answered);
    }

    private static String line(TimeLimit limit) {
        return String.join(
                "\t",
                limit.rule(),
                limit.scope(),
                limit.anchor().toString(),
                limit.start().toString(),
                limit.stops().stream()
                        .map(stop -> stop.from() + ".." + Objects.toString(stop.to(), ""))
                        .collect(Collectors.joining(";")),
                limit.extensions().stream()
                        .map(more -> more.rule() + ":" + more.scope() + "@" + more.granted())
                        .collect(Collectors.joining(";")));
    }

    /// A deadline as the script writes it.
    static String written(Deadline deadline) {
        return Objects.toString(deadline.lastDay(), "-")
                + "\t"
                + Objects.toString(deadline.until(), "-")
                + "\t"
                + (deadline.provisional() ? "True" : "False");
    }

    /// The tables with one thing changed, for the negative control.
    static Path perturbed(Path rules, Path folder, String table, String from) {
        try (var files = Files.list(rules)) {
            for (var file : files.toList()) {
                var text = Files.readString(file);
                var isMeant = file.getFileName().toString().equals(table);
                Files.writeString(
                        folder.resolve(file.getFileName()), isMeant ? text.replace(from, changed(from)) : text);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String changed(String text) {
        return text.replace(",15,", ",16,").replace(",true,", ",false,");
    }
}
