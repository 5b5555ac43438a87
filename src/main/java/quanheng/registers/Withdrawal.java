package quanheng.registers;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import quanheng.rights.RightEvent;

/// Takes back what an import told, as a dated fact: what was known until then stays known for earlier moments.
///
/// A right told by the import last goes back to how it was told before, or leaves the register where nobody told of it
/// before. Its events are withdrawn, and the states of all rights concerned derived anew.
@Component
public class Withdrawal {
    private static final int CHUNK = 5000;

    private static final String CONTENT = """
            variety, title, publication_number, grant_number, classes, applicants, holders, shares, inventors, agent, \
            region_code, industry, family, abstract, details, filed_on, granted_on, told""";

    private final JdbcClient database;
    private final RightStore store;
    private final RightWriter writer;
    private final People people;
    private final Clock clock;

    Withdrawal(JdbcClient database, RightStore store, RightWriter writer, People people, Clock clock) {
        this.database = database;
        this.store = store;
        this.writer = writer;
        this.people = people;
        this.clock = clock;
    }

    /// What a withdrawal did.
    ///
    /// @param gone     rights that left the register
    /// @param restored rights that went back to an earlier telling
    /// @param events   events withdrawn
    public record Withdrawn(int gone, int restored, int events) {}

    /// Withdraws an import.
    @Transactional(propagation = Propagation.MANDATORY)
    public Withdrawn withdraw(int batch) {
        var origin = writer.open(batch, clock.instant());
        database.sql("create temporary table if not exists concerned (id integer) on commit drop")
                .update();
        var events = database.sql("""
                        with withdrawn as (
                            update registers.event set withdrawn_at = :at
                            where batch_id = :batch and withdrawn_at is null returning right_id)
                        insert into concerned select right_id from withdrawn
                        """)
                .param("at", origin.knownAt().atOffset(ZoneOffset.UTC))
                .param("batch", batch)
                .update();
        var restored = restore(origin);
        var gone = remove(origin);
        derive(origin);
        return new Withdrawn(gone, restored, events);
    }

    /// Puts back the last earlier telling of rights that the import told last.
    private int restore(Origin origin) {
        return database.sql("""
                        with earlier as (
                            select distinct on (f.id) f.* from registers.former_right f
                            join registers.right r on r.id = f.id
                            where r.batch_id = :batch and f.batch_id <> :batch
                              and f.batch_id not in (select batch_id from registers.withdrawn_batch)
                            order by f.id, f.known_at desc),
                        restored as (
                            update registers.right r
                            set (%1$s) = (select %1$s from earlier e where e.id = r.id),
                                known_at = :at,
                                batch_id = (select batch_id from earlier e where e.id = r.id)
                            where r.id in (select id from earlier) returning r.id)
                        insert into concerned select id from restored
                        """.formatted(CONTENT))
                .param("batch", origin.batch())
                .param("at", origin.knownAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Takes rights out of the register of which only the import told.
    private int remove(Origin origin) {
        database.sql("insert into registers.withdrawn_batch (batch_id, withdrawn_at) values (:batch, :at)")
                .param("batch", origin.batch())
                .param("at", origin.knownAt().atOffset(ZoneOffset.UTC))
                .update();
        return database.sql("""
                        with gone as (delete from registers.right where batch_id = :batch returning *),
                        kept as (insert into registers.former_right select gone.*, :at from gone returning id),
                        silenced as (
                            update registers.event set withdrawn_at = :at
                            where right_id in (select id from gone) and withdrawn_at is null)
                        select count(*) from kept
                        """)
                .param("batch", origin.batch())
                .param("at", origin.knownAt().atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
    }

    private void derive(Origin origin) {
        var ids = database.sql("select distinct id from concerned order by id")
                .query((row, number) -> row.getInt(1))
                .list();
        for (var from = 0; from < ids.size(); from += CHUNK) {
            derive(ids.subList(from, Math.min(ids.size(), from + CHUNK)), origin);
        }
    }

    private void derive(Collection<Integer> ids, Origin origin) {
        var events = new HashMap<Integer, List<RightEvent>>();
        store.events(ids)
                .forEach(known -> events.computeIfAbsent(known.right(), id -> new ArrayList<>())
                        .add(known.event()));
        var rows = store.all(ids);
        var printed = people.printed(rows);
        writer.turn(
                rows.stream()
                        .map(row -> new RightWriter.Turned(
                                row.id(),
                                Lives.turns(row.with(printed).particulars(), events.getOrDefault(row.id(), List.of())),
                                row.turns()))
                        .toList(),
                origin);
    }
}
