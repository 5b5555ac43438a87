package quanheng.plans;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import quanheng.reading.Phase;

/// Writes what comes into force.
@Repository
class ForceStore {
    private final JdbcClient jdbc;
    private final PlanJson json;

    ForceStore(JdbcClient jdbc, PlanJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /// Ends the version in force, if there is one, and puts another in its place.
    void replace(Version version, String title, String by, Instant at) {
        var now = Timestamp.from(at);
        jdbc.sql("update plans.confirmation set ended_at = :now where plan_id = :plan and ended_at is null")
                .param("now", now)
                .param("plan", version.planId())
                .update();
        jdbc.sql("""
                        insert into plans.confirmation (version_id, plan_id, title, confirmed_by, confirmed_at)
                        values (:version, :plan, :title, :by, :now)
                        """)
                .param("version", version.id())
                .param("plan", version.planId())
                .param("title", title)
                .param("by", by)
                .param("now", now)
                .update();
    }

    void insert(UUID version, DraftPromise promise) {
        var finding = promise.read().finding();
        jdbc.sql("""
                        insert into plans.promise (id, version_id, finding_id, kind, title, words, clause_id, chapter,
                                                   starts_at, ends_at, body, deadline, deadline_given, sequence)
                        values (:id, :version, :finding, :kind, :title, :words, :clause, :chapter,
                                :from, :to, :body::jsonb, :deadline, :given, :sequence)
                        """)
                .param("id", promise.read().promiseId())
                .param("version", version)
                .param("finding", promise.read().id())
                .param("kind", promise.kind().name())
                .param("title", promise.title())
                .param("words", promise.words())
                .param("clause", finding.clause())
                .param("chapter", promise.chapter())
                .param("from", finding.span().start())
                .param("to", finding.span().end())
                .param("body", json.write(finding))
                .param("deadline", promise.deadline())
                .param("given", promise.deadlineGiven())
                .param("sequence", promise.sequence())
                .update();
    }

    void insertOwners(UUID version, DraftPromise promise, List<Owner> owners) {
        for (var position = 0; position < owners.size(); position++) {
            var owner = owners.get(position);
            jdbc.sql("""
                            insert into plans.owner (version_id, promise_id, position, organization_id, name, lead, named)
                            values (:version, :promise, :position, :organization, :name, :lead, :named)
                            """)
                    .param("version", version)
                    .param("promise", promise.read().promiseId())
                    .param("position", position)
                    .param("organization", owner.organizationId())
                    .param("name", owner.name())
                    .param("lead", owner.lead())
                    .param("named", owner.named())
                    .update();
        }
    }

    void insertPhase(ReadFinding read, int sequence) {
        if (read.finding() instanceof Phase phase) {
            jdbc.sql("""
                            insert into plans.phase (id, version_id, name, starts_on, ends_on, sequence)
                            values (:id, :version, :name, :from, :to, :sequence)
                            """)
                    .param("id", read.promiseId())
                    .param("version", read.versionId())
                    .param("name", phase.name())
                    .param("from", phase.startsOn())
                    .param("to", phase.endsOn())
                    .param("sequence", sequence)
                    .update();
        }
    }
}
