package quanheng.registers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Publications and their events in the database.
@Component
class PatentStore {
    private static final String MATCHING = """
            from registers.patent
            where (:kind::text is null or kind = :kind)
              and (:from::integer is null or filing_year >= :from)
              and (:to::integer is null or filing_year <= :to)
              and (:until::date is null or published_on <= :until)
              and (:regions = '' or region_code = any (string_to_array(:regions, ',')))
              and (:words = '' or strpos(lower(concat_ws(' ', publication_number, application_number,
                    title, applicant, inventor, ipc, abstract)), lower(:words)) > 0)
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    PatentStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /// Writes what is new or different.
    ///
    /// @return how many were
    long write(List<Patent> patents, UUID batch) {
        var written = batches.batchUpdate("""
                insert into registers.patent as known (publication_number, application_number, kind, filing_year,
                    published_on, title, applicant, inventor, ipc, abstract, region_code, batch_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (publication_number) do update set
                    application_number = excluded.application_number, kind = excluded.kind,
                    filing_year = excluded.filing_year, published_on = excluded.published_on,
                    title = excluded.title, applicant = excluded.applicant, inventor = excluded.inventor,
                    ipc = excluded.ipc, abstract = excluded.abstract, region_code = excluded.region_code,
                    batch_id = excluded.batch_id
                where (known.application_number, known.kind, known.filing_year, known.published_on, known.title,
                       known.applicant, known.inventor, known.ipc, known.abstract, known.region_code)
                   <> (excluded.application_number, excluded.kind, excluded.filing_year, excluded.published_on,
                       excluded.title, excluded.applicant, excluded.inventor, excluded.ipc, excluded.abstract,
                       excluded.region_code)
                """, patents, patents.size(), (row, patent) -> {
            row.setString(1, patent.publicationNumber());
            row.setString(2, patent.applicationNumber());
            row.setString(3, patent.kind().name());
            row.setInt(4, patent.filingYear());
            row.setObject(5, patent.publishedOn());
            row.setString(6, patent.title());
            row.setString(7, patent.applicant());
            row.setString(8, patent.inventor());
            row.setString(9, patent.ipc());
            row.setString(10, patent.abstractText());
            row.setString(11, patent.regionCode());
            row.setObject(12, batch);
        });
        return Arrays.stream(written).flatMapToInt(Arrays::stream).sum();
    }

    /// Writes the events that the publications of a batch tell of.
    void writeEvents(UUID batch, Instant knownAt) {
        database.sql("""
                        insert into registers.event
                            (patent_id, kind, happened_year, happened_on, known_at, batch_id)
                        select id, 'FILED', filing_year, null::date, :knownAt, batch_id
                        from registers.patent where batch_id = :batch
                        union all
                        select id, case when kind = 'INVENTION' and publication_number like '%A%'
                                        then 'PUBLISHED' else 'GRANTED' end,
                               extract(year from published_on), published_on, :knownAt, batch_id
                        from registers.patent where batch_id = :batch
                        on conflict do nothing
                        """)
                .param("batch", batch)
                .param("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .update();
    }

    long count(PatentFilter filter, Set<String> regions) {
        return matching("select count(*) " + MATCHING, filter, regions)
                .query((row, number) -> row.getLong(1))
                .single();
    }

    List<Patent> list(PatentFilter filter, Set<String> regions, long offset, int limit) {
        return matching(
                        "select * " + MATCHING
                                + "order by published_on desc, publication_number offset :offset limit :limit",
                        filter,
                        regions)
                .param("offset", offset)
                .param("limit", limit)
                .query(PatentStore::patent)
                .list();
    }

    Optional<Patent> find(String publicationNumber) {
        return database.sql("select * from registers.patent where publication_number = :number")
                .param("number", publicationNumber)
                .query(PatentStore::patent)
                .optional();
    }

    List<RightEvent> events(String publicationNumber) {
        return database.sql("""
                        select event.*, batch.file_id
                        from registers.event
                        join registers.patent on patent.id = event.patent_id
                        join registers.batch on batch.id = event.batch_id
                        where publication_number = :number
                        order by happened_year, happened_on nulls first, event.id
                        """)
                .param("number", publicationNumber)
                .query(PatentStore::event)
                .list();
    }

    private JdbcClient.StatementSpec matching(String sql, PatentFilter filter, Set<String> regions) {
        var kind = filter.kind();
        return database.sql(sql)
                .param("kind", kind == null ? null : kind.name())
                .param("from", filter.from())
                .param("to", filter.to())
                .param("until", filter.until())
                .param("regions", String.join(",", regions))
                .param("words", filter.words().strip());
    }

    private static Patent patent(ResultSet row, int number) throws SQLException {
        return new Patent(
                row.getString("publication_number"),
                row.getString("application_number"),
                PatentKind.valueOf(row.getString("kind")),
                row.getInt("filing_year"),
                row.getObject("published_on", LocalDate.class),
                row.getString("title"),
                row.getString("applicant"),
                row.getString("inventor"),
                row.getString("ipc"),
                row.getString("abstract"),
                row.getString("region_code"));
    }

    private static RightEvent event(ResultSet row, int number) throws SQLException {
        return new RightEvent(
                EventKind.valueOf(row.getString("kind")),
                row.getInt("happened_year"),
                row.getObject("happened_on", LocalDate.class),
                row.getObject("known_at", OffsetDateTime.class).toInstant(),
                row.getObject("batch_id", UUID.class),
                row.getObject("file_id", UUID.class));
    }
}
