package quanheng.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import quanheng.rights.Category;
import quanheng.rights.EventKind;
import quanheng.rights.RightEvent;

/// Rights and events as they stand in the database.
@Component
class RightStore {
    private final JdbcClient database;

    RightStore(JdbcClient database) {
        this.database = database;
    }

    Optional<RightRow> find(Category category, String number) {
        return database.sql("""
                        select * from registers.right
                        where category = :category::registers.category and number = :number
                        """)
                .param("category", category.name())
                .param("number", number)
                .query(RightRow::of)
                .optional();
    }

    /// Rights of a number in any category, and marks of a registration number in any class.
    List<RightRow> numbered(List<String> numbers) {
        return database.sql("""
                        select * from registers.right
                        where category = any(enum_range(null::registers.category)) and number = any(:numbers)
                        union all
                        select r.* from unnest(:numbers) as wanted (number)
                        join registers.right r
                          on r.category = 'TRADEMARK' and r.number > wanted.number || '/'
                             and r.number < wanted.number || '0'
                        limit 100
                        """)
                .param("numbers", numbers.toArray(String[]::new))
                .query(RightRow::of)
                .list();
    }

    List<RightRow> all(Collection<Integer> ids) {
        return database.sql("select * from registers.right where id = any(:ids)")
                .param("ids", ids.toArray(Integer[]::new))
                .query(RightRow::of)
                .list();
    }

    List<RightRow> after(int id, int limit) {
        return database.sql("select * from registers.right where id > :id order by id limit :limit")
                .param("id", id)
                .param("limit", limit)
                .query(RightRow::of)
                .list();
    }

    /// A right as it was known at a moment, also where it is no longer known.
    Optional<RightRow> find(int id, Instant knownAt) {
        return database.sql("""
                        select *, null as superseded_at from registers.right where id = :id and known_at <= :at
                        union all
                        select * from registers.former_right
                        where id = :id and known_at <= :at and superseded_at > :at
                        """)
                .param("id", id)
                .param("at", knownAt.atOffset(ZoneOffset.UTC))
                .query(RightRow::of)
                .optional();
    }

    /// The ids and digests of rights by key; what is not in the register is left out.
    Map<Key, Known> known(List<Key> keys) {
        var found = new HashMap<Key, Known>(keys.size());
        database.sql("""
                        select r.id, r.category, r.number, r.told
                        from unnest(:categories::registers.category[], :numbers::text[]) as wanted (category, number)
                        join registers.right r using (category, number)
                        """)
                .param(
                        "categories",
                        keys.stream().map(key -> key.category().name()).toArray(String[]::new))
                .param("numbers", keys.stream().map(Key::number).toArray(String[]::new))
                .query(row -> {
                    found.put(
                            new Key(Category.valueOf(row.getString(2)), row.getString(3)),
                            new Known(row.getInt(1), row.getLong(4)));
                });
        return found;
    }

    /// @param told digest of the last telling
    record Known(int id, long told) {}

    List<KnownEvent> events(Collection<Integer> ids) {
        return database.sql("""
                        select * from registers.event
                        where right_id = any(:ids) and withdrawn_at is null
                        order by right_id, happened_on, kind
                        """)
                .param("ids", ids.toArray(Integer[]::new))
                .query(RightStore::event)
                .list();
    }

    List<KnownEvent> events(int id, Instant knownAt) {
        return database.sql("""
                        select * from registers.event
                        where right_id = :id and known_at <= :at and (withdrawn_at is null or withdrawn_at > :at)
                        order by happened_on, kind
                        """)
                .param("id", id)
                .param("at", knownAt.atOffset(ZoneOffset.UTC))
                .query(RightStore::event)
                .list();
    }

    /// Ids of rights held under one of some names, as known at a moment; null for now.
    List<Integer> heldBy(Collection<Integer> names, @Nullable Instant knownAt) {
        var held = "(holders[1] = any(:names) or (cardinality(holders) > 1 and holders && :names))";
        var at = knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC);
        return database.sql("""
                        select id from registers.right
                        where %1$s and (:at::timestamptz is null or known_at <= :at)
                        union
                        select id from registers.former_right
                        where :at::timestamptz is not null and %1$s and known_at <= :at and superseded_at > :at
                        """.formatted(held))
                .param("names", names.toArray(Integer[]::new))
                .param("at", at)
                .query((row, number) -> row.getInt(1))
                .list();
    }

    /// Ids of the names some rights are held under, as known at a moment; null for now.
    List<Integer> holders(int[] ids, @Nullable Instant knownAt) {
        return database.sql("""
                        select unnest(holders) from registers.right
                        where id = any(:ids) and known_at <= coalesce(:at::timestamptz, 'infinity')
                        union
                        select unnest(holders) from registers.former_right
                        where id = any(:ids) and known_at <= :at::timestamptz and superseded_at > :at::timestamptz
                        """)
                .param("ids", java.util.Arrays.stream(ids).boxed().toArray(Integer[]::new))
                .param("at", knownAt == null ? null : knownAt.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getInt(1))
                .list();
    }

    List<Instant> moments(int id) {
        return database.sql("""
                        select known_at from registers.right where id = :id
                        union select known_at from registers.former_right where id = :id
                        union select superseded_at from registers.former_right where id = :id
                        union select known_at from registers.event where right_id = :id
                        union select withdrawn_at from registers.event where right_id = :id and withdrawn_at is not null
                        order by 1 desc
                        """)
                .param("id", id)
                .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }

    private static KnownEvent event(ResultSet row, int number) throws SQLException {
        return new KnownEvent(
                row.getInt("right_id"),
                new RightEvent(
                        EventKind.valueOf(row.getString("kind")),
                        row.getObject("happened_on", LocalDate.class),
                        RightEvent.Precision.valueOf(row.getString("precision")),
                        row.getObject("announced_on", LocalDate.class),
                        row.getString("code"),
                        row.getString("reference"),
                        row.getString("detail")),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getInt("batch_id"));
    }
}
