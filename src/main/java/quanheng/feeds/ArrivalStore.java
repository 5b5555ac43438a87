package quanheng.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import quanheng.imports.Imports;
import quanheng.imports.Shelved;

/// Batches of feeds in the database.
@Component
class ArrivalStore {
    private static final String SELECT = """
            select a.*, f.key from feeds.arrival a join feeds.feed f on f.id = a.feed_id
            where a.replaced_at is null
            """;

    private final JdbcClient database;
    private final Imports imports;

    ArrivalStore(JdbcClient database, Imports imports) {
        this.database = database;
        this.imports = imports;
    }

    /// Lets one batch of a feed in at a time, until the transaction ends.
    void lock(String feed) {
        database.sql("select id from feeds.feed where key = :key for update")
                .param("key", feed)
                .query(Integer.class)
                .single();
    }

    /// Records a batch; one of its number whose import was taken back gives way.
    void insert(String feed, Parcel parcel, Shelved file, Came came) {
        database.sql("""
                        update feeds.arrival set replaced_at = :at
                        where feed_id = (select id from feeds.feed where key = :key)
                          and sequence = :sequence and replaced_at is null
                        """)
                .param("at", came.at().atOffset(ZoneOffset.UTC))
                .param("key", feed)
                .param("sequence", parcel.sequence())
                .update();
        database.sql("""
                        insert into feeds.arrival
                            (feed_id, sequence, sha256, size, file_name, announced_rows, announced_total, way,
                             arrived_at, batch_id)
                        select id, :sequence, :sha256, :size, :name, :rows, :total, :way, :at, :batch
                        from feeds.feed where key = :key
                        """)
                .param("sequence", parcel.sequence())
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("name", file.fileName())
                .param("rows", parcel.announced().rows())
                .param("total", parcel.announced().total())
                .param("way", parcel.way().name())
                .param("at", came.at().atOffset(ZoneOffset.UTC))
                .param("batch", came.batch())
                .param("key", feed)
                .update();
    }

    /// When a batch came, and as which import.
    record Came(Instant at, int batch) {}

    Optional<Arrival> find(String feed, int sequence) {
        return database.sql(SELECT + " and f.key = :key and a.sequence = :sequence")
                .param("key", feed)
                .param("sequence", sequence)
                .query(this::arrival)
                .optional();
    }

    /// All that arrived of a feed, the latest number first.
    List<Arrival> of(String feed) {
        return database.sql(SELECT + " and f.key = :key order by a.sequence desc")
                .param("key", feed)
                .query(this::arrival)
                .list();
    }

    /// Counts one more try.
    ///
    /// @return false where somebody else did
    boolean tryAgain(Arrival arrival) {
        return database.sql("update feeds.arrival set tries = tries + 1 where id = :id and tries = :tries")
                        .param("id", arrival.id())
                        .param("tries", arrival.tries())
                        .update()
                == 1;
    }

    void insert(String feed, Refusal refusal) {
        database.sql("""
                        insert into feeds.refusal (feed_id, sequence, file_name, sha256, reason, refused_at)
                        select id, :sequence, :name, :sha256, :reason, :at from feeds.feed where key = :key
                        """)
                .param("sequence", refusal.sequence())
                .param("name", refusal.fileName())
                .param("sha256", refusal.sha256())
                .param("reason", refusal.reason().name())
                .param("at", refusal.at().atOffset(ZoneOffset.UTC))
                .param("key", feed)
                .update();
    }

    List<Refusal> refusals(String feed, int limit) {
        return database.sql("""
                        select r.* from feeds.refusal r join feeds.feed f on f.id = r.feed_id
                        where f.key = :key order by r.id desc limit :limit
                        """)
                .param("key", feed)
                .param("limit", limit)
                .query((row, number) -> new Refusal(
                        row.getObject("sequence", Integer.class),
                        row.getString("file_name"),
                        row.getString("sha256"),
                        Received.Reason.valueOf(row.getString("reason")),
                        instant(row, "refused_at")))
                .list();
    }

    private Arrival arrival(ResultSet row, int number) throws SQLException {
        return new Arrival(
                row.getInt("id"),
                row.getString("key"),
                row.getInt("sequence"),
                row.getString("sha256"),
                row.getLong("size"),
                row.getString("file_name"),
                new Announced(count(row, "announced_rows"), count(row, "announced_total"), null),
                Parcel.Way.valueOf(row.getString("way")),
                instant(row, "arrived_at"),
                imports.find(row.getInt("batch_id")).orElseThrow(),
                row.getInt("tries"));
    }

    private static @Nullable Long count(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Long.class);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
