package quanheng.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Regions in the database.
@Component
class RegionStore {
    private static final int BATCH = 500;
    private static final String IN_FORCE = " and coalesce(valid_from <= :on, true) and coalesce(valid_to > :on, true) ";

    private final JdbcClient database;
    private final JdbcTemplate batches;

    RegionStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void lock() {
        database.sql("select pg_advisory_xact_lock(hashtextextended('parties.region', 0))")
                .query((row, number) -> 0)
                .single();
    }

    boolean has(String edition) {
        return database.sql("select exists (select from parties.region where edition = :edition)")
                .param("edition", edition)
                .query(Boolean.class)
                .single();
    }

    void replace(RegionTable table, Instant loadedAt) {
        database.sql("""
                        insert into parties.edition (name, loaded_at) values (:name, :loadedAt)
                        on conflict (name) do update set loaded_at = excluded.loaded_at
                        """)
                .param("name", table.edition())
                .param("loadedAt", loadedAt.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("delete from parties.region").update();
        batches.batchUpdate("""
                insert into parties.region (code, name, parent, valid_from, valid_to, edition)
                values (?, ?, ?, ?, ?, ?)
                """, table.regions(), BATCH, (row, region) -> {
            row.setString(1, region.code());
            row.setString(2, region.name());
            row.setString(3, region.parentCode());
            row.setObject(4, region.from());
            row.setObject(5, region.to());
            row.setString(6, table.edition());
        });
    }

    Optional<Region> find(String code, LocalDate on) {
        return database.sql("select * from parties.region where code = :code" + IN_FORCE)
                .param("code", code)
                .param("on", on)
                .query(RegionStore::region)
                .optional();
    }

    /// Regions on a day whose name the words end with, the longest first.
    List<Region> endingOf(String words, LocalDate on) {
        return database.sql("select * from parties.region where right(:words, length(name)) = name"
                        + IN_FORCE
                        + "order by length(name) desc, code")
                .param("words", words)
                .param("on", on)
                .query(RegionStore::region)
                .list();
    }

    /// Regions on a day whose name is the words and more: one character, or any number for a province.
    List<Region> startingWith(String words, LocalDate on) {
        return database.sql("""
                        select * from parties.region
                        where starts_with(name, :words)
                          and (length(name) = length(:words) + 1 or code like '%0000')
                        """ + IN_FORCE + "order by code")
                .param("words", words)
                .param("on", on)
                .query(RegionStore::region)
                .list();
    }

    List<Region> below(String code, LocalDate on) {
        return database.sql("select * from parties.region where parent = :code" + IN_FORCE + "order by code")
                .param("code", code)
                .param("on", on)
                .query(RegionStore::region)
                .list();
    }

    List<String> within(String code) {
        return database.sql("""
                        with recursive inner_region (code) as (
                            select :code
                            union
                            select region.code from parties.region
                            join inner_region on region.parent = inner_region.code
                        )
                        select code from inner_region
                        """)
                .param("code", code)
                .query((row, number) -> row.getString("code"))
                .list();
    }

    private static Region region(ResultSet row, int number) throws SQLException {
        return new Region(
                row.getString("code"),
                row.getString("name"),
                row.getString("parent"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
