package quanheng.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Decisions about owners in the database, and what they move.
@Component
class DecisionStore {
    /// A name a later decision moved on.
    record Moved(String name, int decision) {}

    private final JdbcClient database;
    private final JsonMapper json;

    DecisionStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /// @param decision its id counts for nothing
    int insert(Decision decision) {
        return database.sql("""
                        insert into parties.decision
                            (kind, from_owner, to_owner, decided_by, decided_at, note, reasons, figures)
                        values (:kind, :from, :to, :by, :at, :note, :reasons::jsonb, :figures::jsonb)
                        returning id
                        """)
                .param("kind", decision.kind().name())
                .param("from", decision.from())
                .param("to", decision.to())
                .param("by", decision.by())
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .param("note", decision.note())
                .param("reasons", json.writeValueAsString(decision.reasons()))
                .param("figures", json.writeValueAsString(decision.figures()))
                .query((row, number) -> row.getInt(1))
                .single();
    }

    /// A new owner for names that leave another.
    int insertOwner(OwnerName first, Instant at) {
        return database.sql("""
                        insert into parties.owner
                            (person, name, credit_code, known_by, made_for, region_code, made_at)
                        values (:person, :name, '', '', null, :region, :at)
                        returning id
                        """)
                .param("person", first.person())
                .param("name", first.printed())
                .param("region", first.regionCode())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getInt(1))
                .single();
    }

    void move(Decision decision, Collection<Integer> nameIds) {
        database.sql("""
                        with ended as (
                            update parties.belonging set until = greatest(:at, since + interval '1 microsecond')
                            where owner_id = :from and until is null and name_id = any(:names)
                            returning name_id, came_by, until
                        ), moved as (
                            insert into parties.move (decision_id, name_id, from_owner, to_owner)
                            select :id, name_id, :from, :to from ended
                        )
                        insert into parties.belonging
                            (name_id, owner_id, came_by, since, because, decided_by, decision_id)
                        select name_id, :to, came_by, until, 'DECISION', :by, :id from ended
                        """)
                .param("id", decision.id())
                .param("from", decision.from())
                .param("to", decision.to())
                .param("by", decision.by())
                .param("names", OwnerStore.ints(nameIds))
                .param("at", decision.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Gives names back as they belonged before a decision moved them.
    void restore(int decision, String by, Instant at) {
        database.sql("""
                        with ended as (
                            update parties.belonging
                            set until = greatest(:at, belonging.since + interval '1 microsecond')
                            from parties.move
                            where move.decision_id = :id and belonging.name_id = move.name_id
                              and belonging.until is null and belonging.decision_id = :id
                            returning belonging.name_id, belonging.since, belonging.until, move.from_owner
                        )
                        insert into parties.belonging
                            (name_id, owner_id, came_by, since, because, decided_by, decision_id)
                        select ended.name_id, ended.from_owner, before.came_by, ended.until, before.because, :by,
                               before.decision_id
                        from ended
                        join parties.belonging before on before.name_id = ended.name_id
                         and before.until = ended.since
                        """)
                .param("id", decision)
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Names that came after a merger by the code of the merged owner go where he goes.
    void follow(int ownerId, Instant at) {
        database.sql("""
                        with ended as (
                            update parties.belonging set until = greatest(:at, since + interval '1 microsecond')
                            where owner_id = :owner and until is null and decision_id is null
                              and parties.present(came_by) <> :owner
                            returning name_id, came_by, until, because
                        )
                        insert into parties.belonging (name_id, owner_id, came_by, since, because, decided_by)
                        select name_id, parties.present(came_by), came_by, until, because, 'system' from ended
                        """)
                .param("owner", ownerId)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void merged(int from, @org.jspecify.annotations.Nullable Integer to) {
        database.sql("update parties.owner set merged_into = :to where id = :from")
                .param("from", from)
                .param("to", to)
                .update();
    }

    boolean undo(int id, String by, Instant at) {
        return database.sql("""
                        update parties.decision set undone_by = :by, undone_at = :at
                        where id = :id and undone_at is null
                        """)
                        .param("id", id)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Names of a decision that later ones moved on.
    List<Moved> movedOn(int decision) {
        return database.sql("""
                        select name.printed, belonging.decision_id
                        from parties.move
                        join parties.name on name.id = move.name_id
                        join parties.belonging on belonging.name_id = move.name_id and belonging.until is null
                        where move.decision_id = :id and belonging.decision_id is distinct from :id
                        order by belonging.decision_id, name.id
                        """)
                .param("id", decision)
                .query((row, number) -> new Moved(row.getString(1), row.getInt(2)))
                .list();
    }

    Optional<Decision> find(int id) {
        return database.sql("select * from parties.decision where id = :id")
                .param("id", id)
                .query(this::decision)
                .optional();
    }

    List<Decision> of(int ownerId) {
        return database.sql("select * from parties.decision where from_owner = :id or to_owner = :id order by id desc")
                .param("id", ownerId)
                .query(this::decision)
                .list();
    }

    List<Decision> latest(int limit) {
        return database.sql("select * from parties.decision order by id desc limit :limit")
                .param("limit", limit)
                .query(this::decision)
                .list();
    }

    List<Integer> moved(int decision) {
        return database.sql("select name_id from parties.move where decision_id = :id order by name_id")
                .param("id", decision)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private Decision decision(ResultSet row, int number) throws SQLException {
        var undoneAt = row.getObject("undone_at", OffsetDateTime.class);
        return new Decision(
                row.getInt("id"),
                Decision.Kind.valueOf(row.getString("kind")),
                row.getInt("from_owner"),
                row.getInt("to_owner"),
                row.getString("decided_by"),
                OwnerStore.instant(row, "decided_at"),
                row.getString("note"),
                json.readValue(row.getString("reasons"), new TypeReference<List<Reason>>() {}),
                json.readValue(row.getString("figures"), Figures.class),
                row.getString("undone_by"),
                undoneAt == null ? null : undoneAt.toInstant());
    }
}
