package quanheng.rosters;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.journal.Journal;
import quanheng.shell.ChangedMeanwhileException;

/// All rosters, who is on them, and who leaves. [Joining] adds members.
@Component
public class Rosters {
    private final List<Roster> shipped;
    private final RosterStore store;
    private final MemberStore members;
    private final Journal journal;
    private final Clock clock;

    Rosters(RosterStore store, MemberStore members, Journal journal, Clock clock) {
        this.shipped = shipped();
        this.store = store;
        this.members = members;
        this.journal = journal;
        this.clock = clock;
    }

    /// All of them, the shipped ones first.
    public List<Roster> all() {
        return Stream.concat(shipped.stream(), store.all().stream()).toList();
    }

    /// A roster by id.
    public Optional<Roster> find(String id) {
        return all().stream().filter(roster -> roster.id().equals(id)).findFirst();
    }

    /// Adds a roster.
    ///
    /// @return false where its id is taken
    @Transactional
    public boolean add(Roster roster, String by) {
        if (find(roster.id()).isPresent() || !store.insert(roster, by, now())) {
            return false;
        }
        journal.append(by, "rosters.added", "roster:" + roster.id(), Map.of("name", roster.nameZh()));
        return true;
    }

    /// Those on a roster on a day, by name.
    ///
    /// @param knownAt as it was known at this moment; null for now
    public List<Member> on(String roster, LocalDate day, @Nullable Instant knownAt) {
        return members.on(roster, day, knownAt);
    }

    /// All that were ever on a roster, the latest to join first.
    public List<Member> ever(String roster) {
        return members.all(roster, null);
    }

    /// How many are on each roster on a day; rosters without members are left out.
    public Map<String, Long> counts(LocalDate day) {
        return members.counts(day);
    }

    /// A member by id, also one that left.
    public Optional<Member> member(long id) {
        return members.find(id);
    }

    /// Ends a membership.
    ///
    /// @param lastOn the last day on the roster
    /// @throws ChangedMeanwhileException where it ended or was withdrawn already, or begins later
    @Transactional
    public void end(long id, LocalDate lastOn, String by) {
        if (!members.end(id, lastOn.plusDays(1), by, now())) {
            throw new ChangedMeanwhileException("member:" + id);
        }
        journal.append(by, "rosters.ended", "member:" + id, Map.of("lastOn", lastOn.toString()));
    }

    /// Withdraws a membership that was a mistake. What was known before stays so.
    ///
    /// @throws IllegalArgumentException  where no reason is given
    /// @throws ChangedMeanwhileException where it was withdrawn already
    @Transactional
    public void withdraw(long id, String reason, String by) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is needed");
        }
        if (!members.withdraw(id, reason.strip(), by, now())) {
            throw new ChangedMeanwhileException("member:" + id);
        }
        journal.append(by, "rosters.withdrawn", "member:" + id, Map.of("reason", reason.strip()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static List<Roster> shipped() {
        var file = Objects.requireNonNull(Rosters.class.getResourceAsStream("rosters.csv"), "rosters.csv");
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return rows.stream().map(Rosters::roster).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("rosters.csv cannot be read", e);
        }
    }

    private static Roster roster(NamedCsvRecord row) {
        return new Roster(
                row.getField("id"),
                row.getField("name_zh"),
                row.getField("name_en"),
                Roster.Kind.valueOf(row.getField("kind")),
                row.getField("citation"),
                false);
    }
}
