package quanheng.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// Keeps the register of incoming papers.
@Component
class IncomingStore {
    private static final String WANTED = """
            from docket.incoming i left join docket.case_file c on c.id = i.case_id
            where (:channel = '' or i.channel = :channel) and i.received_on between :from and :to
            and (:words = '' or position(:words in
                concat_ws(' ', i.number, i.sender, i.their_number, i.title, c.number)) > 0)
            """;

    private final JdbcClient database;

    IncomingStore(JdbcClient database) {
        this.database = database;
    }

    boolean isKnown(String key) {
        return database.sql("select exists (select from docket.incoming where key = :key)")
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    void add(IncomingPaper paper, @Nullable UUID caseId, String key, Instant at) {
        database.sql("""
                        insert into docket.incoming values (:id, :number, :received, :channel, :sender, :theirs, :title,
                            :case, :file, :sha256, :by, :at, :key)
                        """)
                .param("id", paper.id())
                .param("number", paper.number())
                .param("received", paper.receivedOn())
                .param("channel", paper.channel().name())
                .param("sender", paper.sender())
                .param("theirs", paper.theirNumber())
                .param("title", paper.title())
                .param("case", caseId)
                .param("file", paper.file())
                .param("sha256", paper.sha256())
                .param("by", paper.by())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("key", key)
                .update();
    }

    List<IncomingPaper> find(IncomingPaper.Filter filter, int offset, int limit) {
        var by = switch (filter.column()) {
            case NUMBER -> "i.number";
            case RECEIVED -> "i.received_on";
            case CHANNEL -> "i.channel";
            case SENDER -> "i.sender";
            case THEIRS -> "i.their_number";
            case TITLE -> "i.title";
            case CASE -> "c.number";
        };
        var order = "%s %s nulls last, i.number desc".formatted(by, filter.descending() ? "desc" : "asc");
        return asked(
                        "select i.*, c.number as case_number " + WANTED + " order by " + order
                                + " offset :offset limit :limit",
                        filter)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> new IncomingPaper(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getObject("received_on", LocalDate.class),
                        IncomingPaper.Channel.valueOf(row.getString("channel")),
                        row.getString("sender"),
                        row.getString("their_number"),
                        row.getString("title"),
                        Objects.requireNonNullElse(row.getString("case_number"), ""),
                        row.getObject("file", UUID.class),
                        row.getString("sha256"),
                        row.getString("registered_by")))
                .list();
    }

    int count(IncomingPaper.Filter filter) {
        return asked("select count(*) " + WANTED, filter).query(Integer.class).single();
    }

    Optional<UUID> file(UUID id) {
        return database.sql("select file from docket.incoming where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    private StatementSpec asked(String sql, IncomingPaper.Filter filter) {
        return database.sql(sql)
                .param("words", filter.words())
                .param("channel", filter.channel())
                .param("from", filter.from())
                .param("to", filter.to());
    }
}
