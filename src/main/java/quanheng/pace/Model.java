package quanheng.pace;

import java.util.Arrays;

/// Continues a row of monthly amounts. Estimates, so plain floating point will do; the same row gives the same numbers.
enum Model {
    LAST_YEAR(Forecast.Method.LAST_YEAR, 12) {
        @Override
        double[] continued(double[] known, int months) {
            var next = new double[months];
            for (var month = 0; month < months; month++) {
                next[month] = known[known.length - 12 + month % 12];
            }
            return next;
        }
    },
    LAST_YEAR_AND_DRIFT(Forecast.Method.LAST_YEAR_AND_DRIFT, 24) {
        @Override
        double[] continued(double[] known, int months) {
            var drift = (sum(known, known.length - 12, known.length) - sum(known, known.length - 24, known.length - 12))
                    / 12;
            var next = LAST_YEAR.continued(known, months);
            for (var month = 0; month < months; month++) {
                next[month] += drift * (month / 12 + 1);
            }
            return next;
        }
    },
    LEVEL_AND_TREND(Forecast.Method.LEVEL_AND_TREND, 24) {
        private static final double[] OF_LEVEL = {0.05, 0.1, 0.2, 0.3, 0.5, 0.8};
        private static final double[] OF_TREND = {0, 0.02, 0.1, 0.3};

        @Override
        double[] continued(double[] known, int months) {
            var best = new Smoothed(0, 0, Double.MAX_VALUE);
            for (var alpha : OF_LEVEL) {
                for (var beta : OF_TREND) {
                    var smoothed = Smoothed.of(known, alpha, beta);
                    best = smoothed.squares() < best.squares() ? smoothed : best;
                }
            }
            var next = new double[months];
            for (var month = 0; month < months; month++) {
                next[month] = best.level() + best.trend() * (month + 1);
            }
            return next;
        }
    };

    private final Forecast.Method method;
    private final int needed;

    Model(Forecast.Method method, int needed) {
        this.method = method;
        this.needed = needed;
    }

    Forecast.Method method() {
        return method;
    }

    /// How many months it has to know.
    int needed() {
        return needed;
    }

    /// @param known at least as many as needed
    abstract double[] continued(double[] known, int months);

    /// Likewise, never below 0 where nothing known is.
    double[] next(double[] known, int months) {
        var next = continued(known, months);
        if (Arrays.stream(known).allMatch(each -> each >= 0)) {
            Arrays.setAll(next, month -> Math.max(0, next[month]));
        }
        return next;
    }

    static double sum(double[] values, int from, int to) {
        var sum = 0.0;
        for (var each = from; each < to; each++) {
            sum += values[each];
        }
        return sum;
    }

    /// @param squares of the errors one month ahead
    private record Smoothed(double level, double trend, double squares) {
        static Smoothed of(double[] known, double alpha, double beta) {
            var first = sum(known, 0, 12) / 12;
            var trend = (sum(known, 12, 24) / 12 - first) / 12;
            var level = first + trend * 5.5;
            var squares = 0.0;
            for (var month = 12; month < known.length; month++) {
                var error = known[month] - level - trend;
                squares += error * error;
                var before = level;
                level = level + trend + alpha * error;
                trend = beta * (level - before) + (1 - beta) * trend;
            }
            return new Smoothed(level, trend, squares);
        }
    }
}
