package quanheng.registers;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Changes of the registers in the database.
@Component
class ChangeStore {
    private final JdbcClient database;

    ChangeStore(JdbcClient database) {
        this.database = database;
    }

    Instant moment() {
        return database.sql("select known_at from registers.moment")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    int lastId() {
        return database.sql("select last_id from registers.moment")
                .query(Integer.class)
                .single();
    }

    List<Integer> since(Instant moment) {
        return database.sql("""
                        select id from registers.right where known_at > :moment
                        union
                        select id from registers.former_right where superseded_at > :moment
                        order by id
                        """)
                .param("moment", moment.atOffset(ZoneOffset.UTC))
                .query((row, number) -> row.getInt(1))
                .list();
    }
}
