package quanheng.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import quanheng.reading.PlanReader;

/// How fast a plan is read, and whether the time grows with its length and no faster. The baseline is
/// one pass of a regular expression that finds the numbers of the same text.
final class PlansBench {
    private static final Pattern NUMBERS = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final int[] SIZES = {10_000, 100_000, 1_000_000, 10_000_000};

    private static final PlanReader READER = new PlanReader();

    private PlansBench() {}

    record Point(int bytes, double seconds, double baseline) {
        double megabytesPerSecond() {
            return bytes / seconds / 1e6;
        }
    }

    public static void main(String[] files) throws IOException {
        var text = text(files);
        warm(text);
        var points = new ArrayList<Point>();
        System.out.printf("%12s %12s %12s %12s %8s%n", "bytes", "read ms", "MB/s", "baseline ms", "ratio");
        for (var size : SIZES) {
            var point = measure(ofSize(text, size));
            points.add(point);
            System.out.printf(
                    Locale.ROOT,
                    "%12d %12.2f %12.2f %12.2f %8.1f%n",
                    point.bytes(),
                    point.seconds() * 1e3,
                    point.megabytesPerSecond(),
                    point.baseline() * 1e3,
                    point.seconds() / point.baseline());
        }
        System.out.printf(
                Locale.ROOT,
                "growth exponent %.3f (1 is linear, 2 quadratic); baseline: one regular expression over the text%n",
                exponent(points));
    }

    private static String text(String[] files) throws IOException {
        if (files.length == 0) {
            try (var sample = PlansBench.class.getResourceAsStream("/quanheng/sample/plan.txt")) {
                return new String(sample.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        var joined = new StringBuilder();
        for (var file : files) {
            joined.append(Files.readString(Path.of(file))).append('\n');
        }
        return joined.toString();
    }

    private static String ofSize(String text, int bytes) {
        var made = new StringBuilder();
        var each = text.getBytes(StandardCharsets.UTF_8).length;
        for (long have = 0; have < bytes; have += each) {
            made.append(text).append('\n');
        }
        var share = Math.min(1.0, bytes / (double) made.toString().getBytes(StandardCharsets.UTF_8).length);
        return made.substring(0, (int) (made.length() * share));
    }

    private static void warm(String text) {
        var sized = ofSize(text, 200_000);
        for (var round = 0; round < 40; round++) {
            read(sized);
            scan(sized);
        }
    }

    private static Point measure(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8).length;
        var rounds = Math.max(5, Math.min(200, 20_000_000 / bytes));
        return new Point(bytes, median(rounds, () -> read(text)), median(rounds, () -> scan(text)));
    }

    private static int read(String text) {
        return READER.read(text).findings().size();
    }

    private static int scan(String text) {
        var found = 0;
        for (var matcher = NUMBERS.matcher(text); matcher.find(); ) {
            found++;
        }
        return found;
    }

    private static double median(int rounds, Runnable work) {
        var times = new double[rounds];
        for (var round = 0; round < rounds; round++) {
            var start = System.nanoTime();
            work.run();
            times[round] = (System.nanoTime() - start) / 1e9;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }

    private static double exponent(List<Point> points) {
        var n = points.size();
        var x = points.stream().mapToDouble(point -> Math.log(point.bytes())).toArray();
        var y = points.stream().mapToDouble(point -> Math.log(point.seconds())).toArray();
        var meanX = Arrays.stream(x).average().orElseThrow();
        var meanY = Arrays.stream(y).average().orElseThrow();
        double above = 0;
        double below = 0;
        for (var i = 0; i < n; i++) {
            above += (x[i] - meanX) * (y[i] - meanY);
            below += (x[i] - meanX) * (x[i] - meanX);
        }
        return above / below;
    }
}
