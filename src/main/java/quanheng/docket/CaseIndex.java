package quanheng.docket;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import quanheng.access.Sight;
import quanheng.journal.Journal;
import quanheng.law.Rules;
import quanheng.workdays.CalendarChanged;
import quanheng.workdays.Workdays;

/// The index of where cases stand and what is due. It follows every act, and is made again where the law, the
/// procedures or the published calendars are others than it was made from.
@Component
class CaseIndex {
    private static final Logger LOG = LoggerFactory.getLogger(CaseIndex.class);
    private static final int BATCH = 500;

    private final IndexStore store;
    private final CaseFiles files;
    private final Procedures procedures;
    private final Workdays workdays;
    private final Moves moves;
    private final Journal journal;
    private final Sight sight;
    private final Clock clock;

    CaseIndex(
            IndexStore store,
            CaseFiles files,
            Procedures procedures,
            Workdays workdays,
            Moves moves,
            Journal journal,
            Sight sight,
            Clock clock) {
        this.moves = moves;
        this.journal = journal;
        this.store = store;
        this.files = files;
        this.procedures = procedures;
        this.workdays = workdays;
        this.sight = sight;
        this.clock = clock;
    }

    /// Writes down where a case stands now, in the transaction that changed it.
    void update(CaseRecord record) {
        var procedure = procedures.get(record.head().procedure());
        store.write(procedure, Standing.of(procedure, record, files.derivation(), LocalDateTime.now(clock)));
    }

    /// Deletes the index and makes it again, a batch of cases in a transaction.
    ///
    /// @return how many cases there are
    int rebuild() {
        sight.as(CaseFiles.ENGINE, () -> {
            store.clear();
            return 0;
        });
        var count = 0;
        for (var batch = after(""); !batch.isEmpty(); batch = after(batch.getLast())) {
            count += batch.size();
        }
        sight.as(CaseFiles.ENGINE, () -> {
            store.madeFrom(stamp());
            return 0;
        });
        return count;
    }

    private List<String> after(String number) {
        return sight.as(CaseFiles.ENGINE, () -> {
            var numbers = store.numbersAfter(number, BATCH);
            numbers.forEach(each -> files.record(each, CaseFiles.ENGINE).ifPresent(this::update));
            return numbers;
        });
    }

    @EventListener(ApplicationReadyEvent.class)
    void followTheLaw() {
        if (!sight.as(CaseFiles.ENGINE, () -> store.isMadeFrom(stamp()))) {
            LOG.info("the index of {} cases was made again", rebuild());
        }
    }

    /// Reckons the last days of all open cases anew, and notes in the journal and beside the worklist which moved.
    @EventListener
    void follow(CalendarChanged change) {
        var cases = 0;
        for (var batch = reckoned("", change); !batch.isEmpty(); batch = reckoned(batch.getLast(), change)) {
            cases += batch.size();
        }
        sight.as(CaseFiles.ENGINE, () -> {
            store.madeFrom(stamp());
            return 0;
        });
        LOG.info("the last days of {} open cases were reckoned anew: {}", cases, change.reason());
    }

    private List<String> reckoned(String number, CalendarChanged change) {
        return sight.as(CaseFiles.ENGINE, () -> {
            var numbers = store.openAfter(number, BATCH);
            numbers.forEach(each -> files.record(each, CaseFiles.ENGINE).ifPresent(record -> move(record, change)));
            return numbers;
        });
    }

    private void move(CaseRecord record, CalendarChanged change) {
        var head = record.head();
        var procedure = procedures.get(head.procedure());
        var standing = Standing.of(procedure, record, files.derivation(), LocalDateTime.now(clock));
        var before = store.lastDays(head.id());
        var moved = standing.open().stream()
                .filter(each -> before.containsKey(key(each)) && !Objects.equals(was(before, each), each.lastDay()))
                .toList();
        if (moved.isEmpty()) {
            return;
        }
        store.write(procedure, standing);
        moved.forEach(each -> moves.note(head, each, was(before, each), change.reason()));
        journal.append(
                "system",
                "docket.reckoned",
                "case:" + head.number(),
                Map.of("because", change.reason(), "clocks", moved.size()));
    }

    private static String key(CaseClock clock) {
        return clock.starter() + " " + clock.kind().id();
    }

    private static @Nullable LocalDate was(Map<String, Optional<LocalDate>> before, CaseClock clock) {
        return before.getOrDefault(key(clock), Optional.empty()).orElse(null);
    }

    private String stamp() {
        var year = LocalDateTime.now(clock).getYear() - 1;
        while (!workdays.isProvisional(year + 1)) {
            year++;
        }
        return "%08x %08x %d"
                .formatted(
                        Rules.all().toString().hashCode(),
                        procedures.all().toString().hashCode(),
                        year);
    }
}
