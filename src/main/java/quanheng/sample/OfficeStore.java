package quanheng.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whether this office was made as a sample, in the database.
@Repository
class OfficeStore {
    private final JdbcClient jdbc;

    OfficeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isSample() {
        return jdbc.sql("select exists (select 1 from sample.office)")
                .query(Boolean.class)
                .single();
    }

    void mark(Instant at) {
        jdbc.sql("insert into sample.office (made_at) values (:at)")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
