package quanheng.programme;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Hands reports that are still open on to another unit, in the database.
@Repository("programmeSuccessionStore")
class SuccessionStore {
    private final JdbcClient database;

    SuccessionStore(JdbcClient database) {
        this.database = database;
    }

    /// A report that was handed on, and its state, which stays.
    record Handed(UUID id, ReportState state) {}

    /// What is accepted or let off stays where it is.
    List<Handed> handOn(UUID from, UUID into) {
        return database.sql("""
                        update programme.report set answering = :into, revision = revision + 1
                        where answering = :from and state in ('OWED', 'DRAFT', 'SUBMITTED', 'RETURNED')
                        returning id, state
                        """)
                .param("from", from)
                .param("into", into)
                .query((row, index) ->
                        new Handed(row.getObject("id", UUID.class), ReportState.valueOf(row.getString("state"))))
                .list();
    }
}
