package quanheng.targets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import quanheng.evidence.Evidence;
import quanheng.evidence.EvidenceFile;

/// Criteria, proofs and verdicts in the database: withdrawn, never erased.
@Component
class JudgementStore {
    private final JdbcClient database;
    private final Evidence evidence;

    JudgementStore(JdbcClient database, Evidence evidence) {
        this.database = database;
        this.evidence = evidence;
    }

    /// @return false where the promise has a criterion already
    boolean insert(GoalCriterion criterion) {
        return database.sql("""
                        insert into targets.criterion (id, promise_id, words, written_by, written_at)
                        values (:id, :promise, :words, :by, :at)
                        on conflict (promise_id) where withdrawn_at is null do nothing
                        """)
                        .param("id", criterion.id())
                        .param("promise", criterion.promiseId())
                        .param("words", criterion.words())
                        .param("by", criterion.writtenBy())
                        .param("at", time(criterion.writtenAt()))
                        .update()
                == 1;
    }

    void insert(Proof proof) {
        database.sql("""
                        insert into targets.proof (id, criterion_id, evidence_id, says, added_by, added_at)
                        values (:id, :criterion, :evidence, :says, :by, :at)
                        """)
                .param("id", proof.id())
                .param("criterion", proof.criterionId())
                .param("evidence", proof.evidenceId())
                .param("says", proof.says())
                .param("by", proof.addedBy())
                .param("at", time(proof.addedAt()))
                .update();
    }

    /// @return false where there is a verdict already, or what it is to rest on was withdrawn
    boolean insert(Verdict verdict, String author) {
        var inserted = database.sql("""
                        insert into targets.verdict
                            (id, criterion_id, author, outcome, on_day, reasons, reviewed_by, reviewed_at)
                        select :id, id, :author, :outcome, :on, :reasons, :by, :at from targets.criterion
                        where id = :criterion and withdrawn_at is null
                        on conflict (criterion_id) where withdrawn_at is null do nothing
                        """)
                .param("id", verdict.id())
                .param("criterion", verdict.criterionId())
                .param("author", author)
                .param("outcome", verdict.outcome().name())
                .param("on", verdict.on())
                .param("reasons", verdict.reasons())
                .param("by", verdict.reviewedBy())
                .param("at", time(verdict.reviewedAt()))
                .update();
        return inserted == 1
                && database.sql("""
                                insert into targets.verdict_proof (verdict_id, proof_id)
                                select :id, id from targets.proof where id = any (:proofs)
                                """)
                                .param("id", verdict.id())
                                .param("proofs", verdict.restsOn().toArray(UUID[]::new))
                                .update()
                        == verdict.restsOn().size();
    }

    /// @param what a table: `criterion`, `proof` or `verdict`
    /// @return false where it was withdrawn already or is not the promise's
    boolean withdraw(String what, UUID promise, UUID id, Withdrawal withdrawal) {
        var owner = what.equals("criterion") ? "id" : "criterion_id";
        return database.sql("""
                        update targets.%s set withdrawn_by = :by, withdrawn_at = :at
                        where id = :id and withdrawn_at is null
                          and %s in (select id from targets.criterion where promise_id = :promise)
                        """.formatted(what, owner))
                        .param("id", id)
                        .param("promise", promise)
                        .param("by", withdrawal.by())
                        .param("at", time(withdrawal.at()))
                        .update()
                == 1;
    }

    /// @param by username
    record Withdrawal(String by, Instant at) {}

    /// What promises were judged by at a moment.
    ///
    /// @param at null for now
    Map<UUID, Judgement> live(Collection<UUID> promises, @Nullable Instant at) {
        if (promises.isEmpty()) {
            return Map.of();
        }
        var criteria = database.sql("""
                        select * from targets.criterion where promise_id = any (:promises)
                          and written_at <= coalesce(:moment::timestamptz, 'infinity')
                          and (withdrawn_at is null or withdrawn_at > :moment::timestamptz)
                        """)
                .param("promises", promises.toArray(UUID[]::new))
                .param("moment", moment(at))
                .query(JudgementStore::criterion)
                .list();
        var ids = criteria.stream().map(GoalCriterion::id).toArray(UUID[]::new);
        var proofs = proofs(ids, at).stream().collect(Collectors.groupingBy(Proof::criterionId));
        var verdicts = verdicts(ids, at).stream().collect(Collectors.toMap(Verdict::criterionId, verdict -> verdict));
        var found = new HashMap<UUID, Judgement>();
        for (var criterion : criteria) {
            found.put(
                    criterion.promiseId(),
                    new Judgement(
                            criterion, proofs.getOrDefault(criterion.id(), List.of()), verdicts.get(criterion.id())));
        }
        return found;
    }

    /// The promises a file proves something of, as far as it was not withdrawn.
    List<UUID> promisesProvedBy(UUID file) {
        return database.sql("""
                        select c.promise_id from targets.proof p join targets.criterion c on c.id = p.criterion_id
                        where p.evidence_id = :file and p.withdrawn_at is null and c.withdrawn_at is null
                        """)
                .param("file", file)
                .query((row, number) -> row.getObject("promise_id", UUID.class))
                .list();
    }

    private List<Proof> proofs(UUID[] criteria, @Nullable Instant at) {
        return database.sql("""
                        select * from targets.proof where criterion_id = any (:criteria)
                          and added_at <= coalesce(:moment::timestamptz, 'infinity')
                          and (withdrawn_at is null or withdrawn_at > :moment::timestamptz)
                        order by added_at, id
                        """)
                .param("criteria", criteria)
                .param("moment", moment(at))
                .query(this::proof)
                .list();
    }

    private List<Verdict> verdicts(UUID[] criteria, @Nullable Instant at) {
        return database.sql("""
                        select v.*, array(select proof_id from targets.verdict_proof where verdict_id = v.id) as rests_on
                          from targets.verdict v where criterion_id = any (:criteria)
                          and reviewed_at <= coalesce(:moment::timestamptz, 'infinity')
                          and (withdrawn_at is null or withdrawn_at > :moment::timestamptz)
                        """)
                .param("criteria", criteria)
                .param("moment", moment(at))
                .query(JudgementStore::verdict)
                .list();
    }

    private static GoalCriterion criterion(ResultSet row, int number) throws SQLException {
        return new GoalCriterion(
                row.getObject("id", UUID.class),
                row.getObject("promise_id", UUID.class),
                row.getString("words"),
                row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    private Proof proof(ResultSet row, int number) throws SQLException {
        var file = row.getObject("evidence_id", UUID.class);
        return new Proof(
                row.getObject("id", UUID.class),
                row.getObject("criterion_id", UUID.class),
                file,
                evidence.find(file).map(EvidenceFile::fileName).orElse(""),
                row.getString("says"),
                row.getString("added_by"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

    private static Verdict verdict(ResultSet row, int number) throws SQLException {
        return new Verdict(
                row.getObject("id", UUID.class),
                row.getObject("criterion_id", UUID.class),
                Verdict.Outcome.valueOf(row.getString("outcome")),
                row.getObject("on_day", LocalDate.class),
                row.getString("reasons"),
                row.getString("reviewed_by"),
                row.getObject("reviewed_at", OffsetDateTime.class).toInstant(),
                Arrays.asList((UUID[]) row.getArray("rests_on").getArray()));
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant at) {
        return at == null ? null : time(at);
    }

    private static OffsetDateTime time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
