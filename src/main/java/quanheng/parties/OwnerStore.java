package quanheng.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Owners and the names that belong to them, read from the database.
@Component
class OwnerStore {
    private static final String OWNER = """
            select owner.*, (select count(*) from parties.belonging
                             where belonging.owner_id = owner.id and belonging.until is null) as names
            from parties.owner
            """;
    private static final String NAME = """
            select name.*, belonging.owner_id, belonging.because, belonging.decision_id, belonging.since
            from parties.name
            join parties.belonging on belonging.name_id = name.id and belonging.until is null
            """;
    private static final String FILTER = """
            where exists (select from parties.belonging where belonging.owner_id = owner.id and belonging.until is null)
              and case :kind
                  when 'person' then owner.person
                  when 'organization' then not owner.person
                  when 'coded' then owner.credit_code <> ''
                  when 'uncoded' then owner.credit_code = '' and not owner.person
                  else true end
              and (:region = '' or owner.region_code like :region || '%')
              and (:words = '' or owner.id in (
                  select belonging.owner_id from parties.name
                  join parties.belonging on belonging.name_id = name.id and belonging.until is null
                  where strpos(name.name, :words) > 0 or starts_with(name.credit_code, :words)
                  union
                  select owner_id from parties.former_name
                  where ended_at is null and strpos(former_name.name, :words) > 0))
            """;

    private final JdbcClient database;

    OwnerStore(JdbcClient database) {
        this.database = database;
    }

    List<Owner> find(Collection<Integer> ids) {
        return database.sql(OWNER + "where owner.id = any(:ids) order by owner.id")
                .param("ids", ints(ids))
                .query(OwnerStore::owner)
                .list();
    }

    Map<Integer, Integer> ofNames(Collection<Integer> nameIds) {
        var owners = new HashMap<Integer, Integer>();
        database.sql("select name_id, owner_id from parties.belonging where name_id = any(:ids) and until is null")
                .param("ids", ints(nameIds))
                .query(row -> {
                    owners.put(row.getInt(1), row.getInt(2));
                });
        return owners;
    }

    List<OwnerName> names(Collection<Integer> nameIds) {
        return database.sql(NAME + "where name.id = any(:ids) order by name.id")
                .param("ids", ints(nameIds))
                .query(OwnerStore::name)
                .list();
    }

    List<OwnerName> namesOf(Collection<Integer> ownerIds) {
        return database.sql(NAME + "where belonging.owner_id = any(:ids) order by name.id")
                .param("ids", ints(ownerIds))
                .query(OwnerStore::name)
                .list();
    }

    List<Integer> nameIds(int ownerId, Instant knownAt) {
        return database.sql("""
                        select name_id from parties.belonging
                        where owner_id = :owner and since <= :at and (until is null or until > :at)
                        order by name_id
                        """)
                .param("owner", ownerId)
                .param("at", knownAt.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getInt(1))
                .list();
    }

    Map<Integer, Set<Integer>> kin(Collection<Integer> nameIds, @Nullable Instant at) {
        var kin = new HashMap<Integer, Set<Integer>>();
        database.sql("""
                        select one.name_id, other.name_id
                        from parties.belonging one
                        join parties.belonging other on other.owner_id = one.owner_id
                        where one.name_id = any(:ids)
                          and one.since <= coalesce(:at::timestamptz, 'infinity')
                          and (one.until is null or one.until > :at::timestamptz)
                          and other.since <= coalesce(:at::timestamptz, 'infinity')
                          and (other.until is null or other.until > :at::timestamptz)
                        """)
                .param("ids", ints(nameIds))
                .param("at", at == null ? null : at.atOffset(ZoneOffset.UTC))
                .query(row -> {
                    kin.computeIfAbsent(row.getInt(1), id -> new HashSet<>()).add(row.getInt(2));
                });
        return kin;
    }

    List<Owner> search(OwnerFilter filter, long offset, int limit) {
        return filtered(OWNER + FILTER + "order by owner.name, owner.id offset :offset limit :limit", filter)
                .param("offset", offset)
                .param("limit", limit)
                .query(OwnerStore::owner)
                .list();
    }

    long count(OwnerFilter filter) {
        return filtered("select count(*) from parties.owner " + FILTER, filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String statement, OwnerFilter filter) {
        return database.sql(statement)
                .param("words", Spelling.plain(filter.words()))
                .param("kind", filter.kind())
                .param("region", filter.regionCode().replaceFirst("(00)+$", ""));
    }

    static Integer[] ints(Collection<Integer> ids) {
        return ids.toArray(Integer[]::new);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Owner owner(ResultSet row, int number) throws SQLException {
        return new Owner(
                row.getInt("id"),
                row.getBoolean("person"),
                row.getString("name"),
                row.getString("credit_code"),
                row.getString("region_code"),
                row.getObject("merged_into", Integer.class),
                row.getInt("names"),
                instant(row, "made_at"));
    }

    static OwnerName name(ResultSet row, int number) throws SQLException {
        return new OwnerName(
                row.getInt("id"),
                row.getInt("owner_id"),
                row.getString("name"),
                row.getString("printed"),
                row.getString("credit_code"),
                row.getBoolean("stands"),
                row.getBoolean("person"),
                row.getString("kind"),
                row.getString("address"),
                row.getString("region_code"),
                row.getString("brand"),
                row.getString("because"),
                row.getInt("decision_id"),
                instant(row, "since"));
    }
}
