package quanheng.localplans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What was found of clauses, and which promises they carry. Nothing is changed: the last revision holds.
@Repository
class OpinionStore {
    private final JdbcClient database;

    OpinionStore(JdbcClient database) {
        this.database = database;
    }

    /// The last of each clause.
    List<Opinion> of(UUID version) {
        return database.sql("""
                        select distinct on (clause_id) * from localplans.opinion where version_id = :version
                         order by clause_id, revision desc
                        """)
                .param("version", version)
                .query(OpinionStore::opinion)
                .list();
    }

    Optional<Opinion> find(UUID version, String clause, int revision) {
        return database.sql("""
                        select * from localplans.opinion
                         where version_id = :version and clause_id = :clause and revision = :revision
                        """)
                .param("version", version)
                .param("clause", clause)
                .param("revision", revision)
                .query(OpinionStore::opinion)
                .optional();
    }

    /// Adds a revision after the one before it; false where somebody else was first.
    boolean add(UUID version, Opinion opinion) {
        return database.sql("""
                        insert into localplans.opinion
                            (version_id, clause_id, revision, opinion, remark, carried, given_by, given_at)
                        select :version, :clause, :revision, :opinion, :remark, :carried, :by, :at
                         where :revision = 1 + coalesce((select max(revision) from localplans.opinion
                                                  where version_id = :version and clause_id = :clause), 0)
                        on conflict do nothing
                        """)
                        .param("version", version)
                        .param("clause", opinion.clause())
                        .param("revision", opinion.revision())
                        .param("opinion", opinion.kind().name())
                        .param("remark", opinion.remark())
                        .param("carried", opinion.carried())
                        .param("by", opinion.by())
                        .param("at", opinion.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Which promise a clause carries or does not carry, as a person said.
    record Carried(String clause, UUID promise, boolean holds) {}

    List<Carried> carried(UUID version) {
        return database.sql("""
                        select distinct on (clause_id, promise_id) clause_id, promise_id, holds
                          from localplans.carrying where version_id = :version
                         order by clause_id, promise_id, revision desc
                        """)
                .param("version", version)
                .query((row, number) -> new Carried(
                        row.getString("clause_id"), row.getObject("promise_id", UUID.class), row.getBoolean("holds")))
                .list();
    }

    void say(UUID version, Carried carried, String by, Instant at) {
        database.sql("""
                        insert into localplans.carrying (version_id, clause_id, promise_id, revision, holds, said_by, said_at)
                        select :version, :clause, :promise,
                               1 + coalesce((select max(revision) from localplans.carrying where version_id = :version
                                              and clause_id = :clause and promise_id = :promise), 0),
                               :holds, :by, :at
                        """)
                .param("version", version)
                .param("clause", carried.clause())
                .param("promise", carried.promise())
                .param("holds", carried.holds())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Opinion opinion(ResultSet row, int number) throws SQLException {
        return new Opinion(
                row.getString("clause_id"),
                row.getInt("revision"),
                Opinion.Kind.valueOf(row.getString("opinion")),
                row.getString("remark"),
                row.getBoolean("carried"),
                row.getString("given_by"),
                row.getTimestamp("given_at").toInstant());
    }
}
