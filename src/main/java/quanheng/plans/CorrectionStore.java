package quanheng.plans;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The history of acts on findings and headers; only ever added to.
@Repository
class CorrectionStore {
    private final JdbcClient jdbc;
    private final PlanJson json;
    private final Clock clock;

    CorrectionStore(JdbcClient jdbc, PlanJson json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /// What was changed, and into what.
    ///
    /// @param finding null for the header
    /// @param before  null where there was nothing
    /// @param after   null where nothing is left
    record Change(
            UUID version,
            @Nullable UUID finding,
            @Nullable Object before,
            @Nullable Object after) {
        /// A finding taken over into another version.
        static Change carried(ReadFinding before, ReadFinding after) {
            return new Change(after.versionId(), after.id(), before, after);
        }

        static Change of(ReadFinding before, ReadFinding after) {
            return new Change(before.versionId(), before.id(), before, after);
        }
    }

    void add(Correction.Act act, Change change, String by) {
        jdbc.sql("""
                        insert into plans.correction (version_id, finding_id, act, before, after, done_by, done_at)
                        values (:version, :finding, :act, :before::jsonb, :after::jsonb, :by, :at)
                        """)
                .param("version", change.version())
                .param("finding", change.finding())
                .param("act", act.name())
                .param("before", change.before() == null ? null : json.write(change.before()))
                .param("after", change.after() == null ? null : json.write(change.after()))
                .param("by", by)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /// Everything done with a finding, and with the findings of earlier versions it was taken over from.
    List<Correction> withEarlier(UUID finding) {
        var history = new ArrayList<>(of(finding));
        var seen = new HashSet<>(Set.of(finding));
        while (!history.isEmpty() && history.getFirst().act() == Correction.Act.CARRIED) {
            var before = history.getFirst().before();
            if (before == null || !seen.add(before.id())) {
                break;
            }
            history.addAll(0, of(before.id()));
        }
        return history;
    }

    private List<Correction> of(UUID finding) {
        return jdbc.sql("select * from plans.correction where finding_id = :finding order by id")
                .param("finding", finding)
                .query((row, number) -> new Correction(
                        Correction.Act.valueOf(row.getString("act")),
                        json.readNullable(row.getString("before"), ReadFinding.class),
                        json.readNullable(row.getString("after"), ReadFinding.class),
                        row.getString("done_by"),
                        row.getTimestamp("done_at").toInstant()))
                .list();
    }
}
