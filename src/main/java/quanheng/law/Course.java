package quanheng.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import quanheng.workdays.Workdays;

/// How a limit in days, months or years runs: its length, its pauses, its roll-over. Says nothing of why.
///
/// A limit that stood resumes with what remained of it, counted in days also where the law counts in months or years: a
/// month has no length of its own, so what remains of it can only be the days up to its nominal end, and a later
/// resumption neither wins nor loses days by the length of the months it falls in.
record Course(Workdays workdays, Convention convention, LocalDate start, List<Pause> pauses) {
    /// What a pause did.
    ///
    /// @param remaining days of the limit that were left, working days where it counts those
    /// @param last      where it ends after the pause; null where the pause still stands
    /// @param late      whether the limit had run out before, so that the pause did nothing
    record Stood(Pause pause, long remaining, @Nullable LocalDate last, boolean late) {}

    /// The end of the lengths one after another, without pauses and roll-over.
    LocalDate nominal(List<Length> lengths) {
        var end = start;
        for (var length : merged(lengths)) {
            end = length.unit() == Length.Unit.WORKING_DAYS ? workdays.plus(length.count(), end) : length.after(end);
        }
        return end;
    }

    /// Lengths of one unit are one length: three months and one are four from the start.
    private static List<Length> merged(List<Length> lengths) {
        var merged = new ArrayList<Length>();
        for (var length : lengths) {
            if (!merged.isEmpty() && merged.getLast().unit() == length.unit()) {
                merged.add(new Length(merged.removeLast().count() + length.count(), length.unit()));
            } else {
                merged.add(length);
            }
        }
        return merged;
    }

    /// What each pause does, in order.
    List<Stood> stood(List<Length> lengths) {
        var stood = new ArrayList<Stood>();
        var last = nominal(lengths);
        for (var pause : pauses) {
            if (pause.from().isAfter(rolled(last))) {
                stood.add(new Stood(pause, 0, last, true));
                continue;
            }
            var remaining = Math.max(1, days(lengths, pause.from(), last));
            var resumed = pause.to();
            if (resumed == null) {
                stood.add(new Stood(pause, remaining, null, false));
                return stood;
            }
            last = isWorking(lengths)
                    ? workdays.plus(Math.toIntExact(remaining), resumed.minusDays(1))
                    : resumed.plusDays(remaining - 1);
            stood.add(new Stood(pause, remaining, last, false));
        }
        return stood;
    }

    private long days(List<Length> lengths, LocalDate from, LocalDate to) {
        return isWorking(lengths) ? workdays.between(from, to) : to.toEpochDay() - from.toEpochDay() + 1;
    }

    /// The end after all pauses, before the roll-over; null while one stands.
    @Nullable
    LocalDate end(List<Length> lengths) {
        var stood = stood(lengths);
        return stood.isEmpty() ? nominal(lengths) : stood.getLast().last();
    }

    /// Whether the limit had run out before a day.
    boolean isOver(List<Length> lengths, LocalDate day) {
        var end = end(lengths);
        return end != null && day.isAfter(rolled(end));
    }

    /// The next working day where the end is a rest day; for what a party has to do, one on which it can be done.
    LocalDate rolled(LocalDate end) {
        if (!convention.rolls()) {
            return end;
        }
        return convention.byParty() ? workdays.openOnOrAfter(end) : workdays.onOrAfter(end);
    }

    /// Days after the start that were not counted because nobody works on them.
    long restDays(LocalDate end) {
        return end.toEpochDay() - start.toEpochDay() - workdays.between(start.plusDays(1), end);
    }

    /// Days after the start that were counted though they lie on a weekend.
    long makeUpDays(LocalDate end) {
        return start.plusDays(1)
                .datesUntil(end.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() > 5 && workdays.isWorkday(day))
                .count();
    }

    boolean isRestDay(LocalDate day) {
        return !workdays.isWorkday(day);
    }

    /// Whether a year it was counted by has no published calendar.
    boolean isProvisional(List<Length> lengths, LocalDate end) {
        var first = isWorking(lengths) ? start.plusDays(1) : end;
        var asked = isWorking(lengths) || convention.rolls();
        return asked
                && IntStream.rangeClosed(first.getYear(), rolled(end).getYear()).anyMatch(workdays::isProvisional);
    }

    private static boolean isWorking(List<Length> lengths) {
        return Objects.requireNonNull(lengths.getFirst()).unit() == Length.Unit.WORKING_DAYS;
    }
}
