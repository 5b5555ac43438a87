package quanheng.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import quanheng.formats.Formats;
import quanheng.formats.Places;
import quanheng.formats.SourceFile;
import quanheng.formats.Terms;

/// Reads a table of patents five times and tells the rate of the best: rows a second of
/// processor time, all checks done.
final class FormatsBench {
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private FormatsBench() {}

    public static void main(String[] files) {
        var clock = Clock.systemUTC();
        var best = 0.0;
        for (var round = 0; round < 5; round++) {
            var began = PROCESSOR.getCurrentThreadCpuTime();
            var count = 0;
            try (var rows = Formats.all()
                    .read(
                            new SourceFile(Path.of(files[0]), files[0]),
                            Formats.profile(files.length > 1 ? files[1] : "patents"),
                            new Terms(LocalDate.now(clock), Places.UNKNOWN))) {
                while (rows.hasNext()) {
                    rows.next();
                    count++;
                }
            }
            var seconds = (PROCESSOR.getCurrentThreadCpuTime() - began) / 1e9;
            best = Math.max(best, count / seconds);
        }
        System.out.printf("%,.0f rows/s%n", best);
    }
}
