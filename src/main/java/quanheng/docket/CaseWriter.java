package quanheng.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes cases. Nothing written is written over.
@Component
class CaseWriter {
    private final JdbcClient database;
    private final JsonMapper json;

    CaseWriter(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /// The next number of a prefix in a year; a number taken by work that fails is given again.
    int nextNumber(String prefix, int year) {
        return database.sql("""
                        insert into docket.number values (:prefix, :year, 1)
                        on conflict (prefix, year) do update set last = docket.number.last + 1
                        returning last
                        """)
                .param("prefix", prefix)
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    void open(CaseHead head) {
        database.sql("""
                        insert into docket.case_file (id, number, procedure, title, region, unit, opened_at)
                        values (:id, :number, :procedure, :title, :region, :unit, :at)
                        """)
                .param("id", head.id())
                .param("number", head.number())
                .param("procedure", head.procedure())
                .param("title", head.title())
                .param("region", head.regionCode())
                .param("unit", head.unit())
                .param("at", head.openedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void join(UUID caseId, Party party) {
        database.sql("insert into docket.party values (:case, :number, :post, :confidential, :joined)")
                .param("joined", party.joined())
                .param("case", caseId)
                .param("number", party.number())
                .param("post", party.post())
                .param("confidential", party.confidential())
                .update();
        call(caseId, party, 0);
        if (party.organization() != null) {
            database.sql("insert into docket.insight values (:case, :organization, :post) on conflict do nothing")
                    .param("case", caseId)
                    .param("organization", party.organization())
                    .param("post", party.post())
                    .update();
        }
    }

    /// Writes down who a party is.
    ///
    /// @param since ordinal of the act that says so; 0 for what was known when it came
    void call(UUID caseId, Party party, int since) {
        database.sql("""
                        insert into docket.identity (case_id, number, name, contact, organization, confidential, since)
                        values (:case, :number, :name, :contact, :organization, :confidential, :since)
                        """)
                .param("since", since)
                .param("case", caseId)
                .param("number", party.number())
                .param("name", party.name())
                .param("contact", party.contact())
                .param("organization", party.organization())
                .param("confidential", party.confidential())
                .update();
    }

    /// Adds an act unless its place in the case is taken, or its wish is on file already.
    ///
    /// @param seenBy posts of the parties that see it
    /// @return whether it was added
    boolean append(UUID caseId, Act act, List<String> seenBy, String key) {
        return database.sql("""
                        insert into docket.act (case_id, ordinal, kind, move, settles, post, author, happened_at,
                            recorded_at, told, seen_by, key)
                        values (:case, :ordinal, :kind, :move, :settles, :post, :author, :happened, :recorded,
                            :told::jsonb, :seenBy, :key)
                        on conflict do nothing
                        """)
                        .param("case", caseId)
                        .param("ordinal", act.ordinal())
                        .param("kind", act.kind())
                        .param("move", act.move().name())
                        .param("settles", act.settles())
                        .param("post", act.post())
                        .param("author", act.author())
                        .param("happened", act.happenedAt())
                        .param("recorded", act.recordedAt().atOffset(ZoneOffset.UTC))
                        .param("told", json.writeValueAsString(act.told()))
                        .param("seenBy", seenBy.toArray(String[]::new))
                        .param("key", key)
                        .update()
                == 1;
    }

    /// Waits until no other transaction that waited for the same is under way.
    void waitFor(String key) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))")
                .param("key", key)
                .query((row, index) -> 0)
                .single();
    }

    /// Files a paper under the next number of its case. Whoever files into the same case waits.
    void file(UUID caseId, Exhibit exhibit) {
        waitFor(caseId.toString());
        database.sql("""
                        insert into docket.exhibit
                        select :case, coalesce(max(number), 0) + 1, :kind, :title, :file, :party, :confidential, :by,
                            :at, :act
                        from docket.exhibit where case_id = :case
                        """)
                .param("act", exhibit.act())
                .param("case", caseId)
                .param("kind", exhibit.kind())
                .param("title", exhibit.title())
                .param("file", exhibit.file())
                .param("party", exhibit.party())
                .param("confidential", exhibit.confidential())
                .param("by", exhibit.submittedBy())
                .param("at", exhibit.submittedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Ends on the day before what holds a post; what had not begun by then is held on no day.
    void handOver(UUID caseId, String post, LocalDate on) {
        database.sql("""
                        update docket.assignment set to_on = greatest(from_on, cast(:on as date)) - 1
                        where case_id = :case and post = :post and not stand_in and to_on is null
                        """)
                .param("case", caseId)
                .param("post", post)
                .param("on", on)
                .update();
    }

    void assign(UUID caseId, Assignment assignment, String by, Instant at) {
        database.sql("update docket.due set free = false where case_id = :case and free")
                .param("case", caseId)
                .update();
        database.sql("""
                        insert into docket.assignment
                        values (:id, :case, :post, :account, :username, :from, :to, :standIn, :by, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("case", caseId)
                .param("post", assignment.post())
                .param("account", assignment.account())
                .param("username", assignment.username())
                .param("from", assignment.from())
                .param("to", assignment.to())
                .param("standIn", assignment.standIn())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
