package quanheng.feeds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.journal.Journal;

/// Tokens by which senders prove who they are: 256 random bits, shown once, kept as a digest only. A feed has at most
/// one that holds.
@Component
public class Tokens {
    private static final int BYTES = 32;

    private final JdbcClient database;
    private final Journal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient database, Journal journal, Clock clock) {
        this.database = database;
        this.journal = journal;
        this.clock = clock;
    }

    /// Makes a token; an earlier one of the feed no longer holds.
    ///
    /// @return the only time it can be seen
    @Transactional
    public String make(Feed feed, String by) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        end(feed);
        database.sql("""
                        insert into feeds.token (feed_id, sha256, made_by, made_at)
                        select id, :sha256, :by, :at from feeds.feed where key = :key
                        """)
                .param("sha256", digest(token))
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("key", feed.key())
                .update();
        journal.append(by, "feeds.token-made", "feed:" + feed.key(), Map.of());
        return token;
    }

    /// Ends the token of a feed.
    @Transactional
    public void revoke(Feed feed, String by) {
        if (end(feed) > 0) {
            journal.append(by, "feeds.token-revoked", "feed:" + feed.key(), Map.of());
        }
    }

    /// Since when the feed has a token that holds; empty where it has none.
    public Optional<Instant> since(Feed feed) {
        return database.sql("""
                        select t.made_at from feeds.token t join feeds.feed f on f.id = t.feed_id
                        where f.key = :key and t.revoked_at is null
                        """)
                .param("key", feed.key())
                .query((row, number) ->
                        row.getObject("made_at", OffsetDateTime.class).toInstant())
                .optional();
    }

    /// Whether a token is the one of the feed of this key. It takes as long for a feed there is not.
    public boolean holds(String key, String token) {
        var kept = database.sql("""
                        select t.sha256 from feeds.token t join feeds.feed f on f.id = t.feed_id
                        where f.key = :key and t.revoked_at is null
                        """).param("key", key).query(byte[].class).optional();
        return MessageDigest.isEqual(kept.orElse(new byte[BYTES]), digest(token)) && kept.isPresent();
    }

    private int end(Feed feed) {
        return database.sql("""
                        update feeds.token set revoked_at = :at
                        where feed_id = (select id from feeds.feed where key = :key) and revoked_at is null
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("key", feed.key())
                .update();
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
