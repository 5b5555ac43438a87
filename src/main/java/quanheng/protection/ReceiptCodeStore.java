package quanheng.protection;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Digests of receipt codes, and tries that hit none.
@Repository
class ReceiptCodeStore {
    private final JdbcClient database;

    ReceiptCodeStore(JdbcClient database) {
        this.database = database;
    }

    /// @return false where the application has a code
    boolean insert(UUID application, String digest, Instant at) {
        return database.sql("""
                        insert into protection.receipt_code values (:application, :digest, :at)
                        on conflict (application) do nothing
                        """)
                        .param("application", application)
                        .param("digest", digest)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<UUID> find(String digest) {
        return database.sql("select application from protection.receipt_code where digest = :digest")
                .param("digest", digest)
                .query(UUID.class)
                .optional();
    }

    /// Tries since a moment: from this address, and from all together.
    record Tries(int own, int all) {}

    Tries tries(String address, Instant since) {
        return database.sql("""
                        select count(*) filter (where address = :address), count(*)
                        from protection.receipt_try where tried_at > :since
                        """)
                .param("address", address)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new Tries(row.getInt(1), row.getInt(2)))
                .single();
    }

    /// Notes a try, and forgets those of before a moment.
    void tried(String address, Instant at, Instant before) {
        database.sql("delete from protection.receipt_try where tried_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
        database.sql("insert into protection.receipt_try values (:address, :at)")
                .param("address", address)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
