package quanheng.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import quanheng.docket.Act;
import quanheng.docket.CaseFile;
import quanheng.docket.Party;
import quanheng.programme.Ascent.Rung;

/// Derives how orders rise.
@Component
public class Ascents {
    static final String RISE = "escalate";

    private final SupervisionLadder ladder;
    private final ProgrammeWords words;

    Ascents(SupervisionLadder ladder, ProgrammeWords words) {
        this.ladder = ladder;
        this.words = words;
    }

    /// How an order had risen by a day, as far as its file knows; empty where no reply was ever asked for by a day.
    public Optional<Ascent> of(CaseFile file, LocalDate day) {
        return file.clocks().stream()
                .filter(clock -> clock.kind().id().equals("reply") && clock.lastDay() != null)
                .filter(clock -> !startedAfter(file, clock.starter(), day))
                .max(Comparator.comparingInt(clock -> clock.starter()))
                .map(clock -> {
                    var ended = clock.endedAt();
                    var repliedOn = ended == null || ended.toLocalDate().isAfter(day) ? null : ended.toLocalDate();
                    var lastDay = java.util.Objects.requireNonNull(clock.lastDay());
                    var isLate = repliedOn != null && repliedOn.isAfter(lastDay);
                    var until = repliedOn == null ? day : repliedOn;
                    var rungs = Arrays.stream(SupervisionLevel.values())
                            .map(level -> rung(file, level, clock.starter(), new Stretch(lastDay, until, day)))
                            .toList();
                    return new Ascent(clock.starter(), lastDay, repliedOn, isLate, rungs);
                });
    }

    private static boolean startedAfter(CaseFile file, int starter, LocalDate day) {
        return file.act(starter).filter(act -> act.happenedOn().isAfter(day)).isPresent();
    }

    /// @param until the day, or that of the reply where it came before
    private record Stretch(LocalDate lastDay, LocalDate until, LocalDate day) {}

    private Rung rung(CaseFile file, SupervisionLevel level, int starter, Stretch stretch) {
        var from = ladder.from(level, stretch.lastDay());
        var isReached = level == SupervisionLevel.CONTACT || !stretch.until().isBefore(from);
        var notice = file.acts().stream()
                .filter(act -> act.kind().equals(RISE)
                        && act.ordinal() > starter
                        && !act.happenedOn().isAfter(stretch.day())
                        && act.told("level").equals(level.id()))
                .mapToInt(Act::ordinal)
                .findFirst()
                .orElse(0);
        return new Rung(level, recipient(file, level), from, isReached, notice);
    }

    private String recipient(CaseFile file, SupervisionLevel level) {
        var unit = file.parties().stream().map(Party::name).findFirst().orElse("");
        return words.say("recipient." + level, Locale.CHINA, unit);
    }
}
