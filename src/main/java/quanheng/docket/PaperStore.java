package quanheng.docket;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Notes which papers were made, and what was written into those that wait for an approval.
@Component
class PaperStore {
    private final JdbcClient database;
    private final JsonMapper json;

    PaperStore(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    boolean claim(PaperOrder order, String by, Instant at) {
        return database.sql("""
                        insert into docket.paper (case_id, act, template, addressee, made_by, made_at)
                        values (:case, :act, :template, :addressee, :by, :at)
                        on conflict (case_id, act, template, addressee) do nothing
                        """)
                        .param("case", order.file().head().id())
                        .param("act", order.ordinal())
                        .param("template", order.template())
                        .param("addressee", order.addressee())
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void keepDraft(UUID caseId, int ordinal, PaperDraft draft) {
        database.sql(
                        "insert into docket.paper_draft values (:case, :act, :template, :series, :addressee, :told::jsonb, :make)")
                .param("case", caseId)
                .param("act", ordinal)
                .param("template", draft.template())
                .param("series", draft.series())
                .param("addressee", draft.addressee())
                .param("told", json.writeValueAsString(draft.values()))
                .param("make", draft.make())
                .update();
    }

    List<PaperDraft> drafts(UUID caseId, int ordinal) {
        return database.sql("select * from docket.paper_draft where case_id = :case and act = :act")
                .param("case", caseId)
                .param("act", ordinal)
                .query((row, index) -> new PaperDraft(
                        row.getString("template"),
                        row.getString("series"),
                        row.getString("addressee"),
                        json.readValue(row.getString("told"), new TypeReference<Map<String, String>>() {}),
                        row.getBoolean("made")))
                .list();
    }
}
