package quanheng.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Feeds in the database.
@Component
class FeedStore {
    private final JdbcClient database;

    FeedStore(JdbcClient database) {
        this.database = database;
    }

    /// Writes a feed over an earlier one of its key.
    void save(Feed feed) {
        database.sql("""
                        insert into feeds.feed
                            (key, name, sender, profile, rhythm, every, until_hour, first_day, last_day, contact)
                        values (:key, :name, :sender, :profile, :rhythm, :every, :hour, :first, :last, :contact)
                        on conflict (key) do update
                        set name = excluded.name, sender = excluded.sender, profile = excluded.profile,
                            rhythm = excluded.rhythm, every = excluded.every, until_hour = excluded.until_hour,
                            first_day = excluded.first_day, last_day = excluded.last_day, contact = excluded.contact
                        """)
                .param("key", feed.key())
                .param("name", feed.name())
                .param("sender", feed.sender())
                .param("profile", feed.profile())
                .param("rhythm", feed.schedule().rhythm().name())
                .param("every", feed.schedule().every())
                .param("hour", feed.schedule().untilHour())
                .param("first", feed.schedule().firstDay())
                .param("last", feed.schedule().lastDay())
                .param("contact", feed.contact())
                .update();
    }

    List<Feed> all() {
        return database.sql("select * from feeds.feed order by name, key")
                .query(FeedStore::feed)
                .list();
    }

    Optional<Feed> find(String key) {
        return database.sql("select * from feeds.feed where key = :key")
                .param("key", key)
                .query(FeedStore::feed)
                .optional();
    }

    private static Feed feed(ResultSet row, int number) throws SQLException {
        return new Feed(
                row.getString("key"),
                row.getString("name"),
                row.getString("sender"),
                row.getString("profile"),
                new Schedule(
                        Rhythm.valueOf(row.getString("rhythm")),
                        row.getInt("every"),
                        row.getInt("until_hour"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                row.getString("contact"));
    }
}
