package quanheng.statistics;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import quanheng.parties.Region;
import quanheng.parties.Regions;

/// Reads what somebody typed or a sheet holds, and finds all that is wrong with it at once.
@Component
class Checking {
    private static final int LONGEST = 200;
    private static final int MOST_DIGITS = 18;

    private final SeriesList series;
    private final Regions regions;
    private final Clock clock;

    Checking(SeriesList series, Regions regions, Clock clock) {
        this.series = series;
        this.regions = regions;
        this.clock = clock;
    }

    /// What was understood, or all that is wrong.
    ///
    /// @param told null where something is wrong
    record Checked(@org.jspecify.annotations.Nullable Told told, List<Problem> problems) {}

    Checked check(Typed typed) {
        var problems = new ArrayList<Problem>();
        var what = series.named(typed.series()).orElse(null);
        var region = region(typed.region());
        var first = typed.firstDay();
        var last = what != null && !what.isFigures() ? first : typed.lastDay();
        var value = number(typed.value());
        if (what == null) {
            problems.add(wrong(typed, "series", typed.series(), Problem.Fault.UNKNOWN_SERIES));
        } else {
            nature(typed, what, value.orElse(null), problems);
        }
        if (region.isEmpty()) {
            problems.add(wrong(typed, "region", typed.region(), Problem.Fault.UNKNOWN_REGION));
        }
        days(typed, first, last, problems);
        if (value.isEmpty()) {
            problems.add(wrong(typed, "value", typed.value(), Problem.Fault.NO_NUMBER));
        }
        lengths(typed, problems);
        if (!problems.isEmpty() || what == null || first == null || last == null) {
            return new Checked(null, problems);
        }
        return new Checked(
                new Told(
                        what.id(),
                        region.get(),
                        first,
                        last,
                        value.orElseThrow(),
                        what.isFigures() ? "" : typed.subject().strip(),
                        what.isFigures() ? typed.catalogue().strip() : "",
                        typed.note().strip()),
                List.of());
    }

    private static void nature(
            Typed typed, Series what, @org.jspecify.annotations.Nullable BigDecimal value, List<Problem> problems) {
        if (what.isFigures()) {
            return;
        }
        if (typed.subject().isBlank()) {
            problems.add(wrong(typed, "subject", "", Problem.Fault.NO_SUBJECT));
        }
        if (value != null && value.signum() <= 0) {
            problems.add(wrong(typed, "value", typed.value(), Problem.Fault.NOT_POSITIVE));
        }
    }

    private void days(
            Typed typed,
            @org.jspecify.annotations.Nullable LocalDate first,
            @org.jspecify.annotations.Nullable LocalDate last,
            List<Problem> problems) {
        if (first == null) {
            problems.add(wrong(typed, "firstOn", typed.firstOn(), Problem.Fault.NO_DAY));
        }
        if (last == null && first != null) {
            problems.add(wrong(typed, "lastOn", typed.lastOn(), Problem.Fault.NO_DAY));
        }
        if (first == null || last == null) {
            return;
        }
        if (last.isBefore(first)) {
            problems.add(wrong(typed, "lastOn", typed.lastOn(), Problem.Fault.BACKWARDS));
        } else if (last.isAfter(LocalDate.now(clock))) {
            problems.add(wrong(typed, "lastOn", typed.lastOn(), Problem.Fault.FUTURE));
        }
    }

    private static void lengths(Typed typed, List<Problem> problems) {
        if (typed.subject().strip().length() > LONGEST) {
            problems.add(wrong(typed, "subject", typed.subject(), Problem.Fault.TOO_LONG));
        }
        if (typed.catalogue().strip().length() > LONGEST) {
            problems.add(wrong(typed, "catalogue", typed.catalogue(), Problem.Fault.TOO_LONG));
        }
        if (typed.note().strip().length() > LONGEST * 5) {
            problems.add(wrong(typed, "note", typed.note(), Problem.Fault.TOO_LONG));
        }
    }

    private static Problem wrong(Typed typed, String field, String value, Problem.Fault fault) {
        return new Problem(typed.row(), field, fault, value);
    }

    /// Code of a region given by code or by a name that means one.
    Optional<String> region(String words) {
        var today = LocalDate.now(clock);
        var wanted = words.strip();
        if (wanted.matches("[0-9]{6}")) {
            return regions.find(wanted, today).map(Region::code);
        }
        var found = regions.named(wanted, today);
        return found.size() == 1 ? Optional.of(found.getFirst().code()) : Optional.empty();
    }

    /// A number as people write it; a sign of percent behind it means nothing, the unit is that of the series.
    private static Optional<BigDecimal> number(String words) {
        var plain = words.strip().replaceAll("[,\uFF0C\\s]", "").replaceAll("[%\uFF05]$", "");
        if (!plain.matches("[+-]?[0-9]{1,%1$d}(\\.[0-9]{1,%1$d})?".formatted(MOST_DIGITS))) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(plain));
    }
}
