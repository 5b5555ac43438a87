package quanheng.docket;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Secret addresses of calendars; of the secret only its digest is kept.
@Component
class DeadlineCalendarStore {
    private final JdbcClient database;

    DeadlineCalendarStore(JdbcClient database) {
        this.database = database;
    }

    void open(String digest, UUID account, String username, Instant at) {
        database.sql("insert into docket.feed values (:digest, :account, :username, :at, null)")
                .param("digest", digest)
                .param("account", account)
                .param("username", username)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    int revoke(UUID account, Instant at) {
        return database.sql("update docket.feed set revoked_at = :at where account = :account and revoked_at is null")
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    int count(UUID account) {
        return database.sql("select count(*) from docket.feed where account = :account and revoked_at is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    Optional<String> username(String digest) {
        return database.sql("select username from docket.feed where secret_sha256 = :digest and revoked_at is null")
                .param("digest", digest)
                .query((row, index) -> row.getString("username"))
                .optional();
    }

    /// How often an entry changed: one more where it is not what it was.
    int sequence(String uid, String digest) {
        return database.sql("""
                        insert into docket.feed_entry values (:uid, :digest, 0)
                        on conflict (uid) do update set digest = excluded.digest,
                            sequence = docket.feed_entry.sequence + (docket.feed_entry.digest <> excluded.digest)::int
                        returning sequence
                        """)
                .param("uid", uid)
                .param("digest", digest)
                .query(Integer.class)
                .single();
    }
}
