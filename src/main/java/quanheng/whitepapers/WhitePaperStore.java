package quanheng.whitepapers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import quanheng.whitepapers.WhitePaper.Erratum;
import quanheng.whitepapers.WhitePaper.Issue;

/// White papers in the database, as far as policies show them. Nothing that was kept changes.
@Repository
class WhitePaperStore {
    private static final String PAPERS = """
            select p.*, i.known_at, i.docx, i.pdf, i.digest, i.signed_by, i.signed_at
            from whitepapers.paper p left join whitepapers.issue i on i.paper_id = p.id
            """;

    private final JdbcClient database;

    WhitePaperStore(JdbcClient database) {
        this.database = database;
    }

    /// @return false where the year has one
    boolean insert(WhitePaper paper) {
        return database.sql("""
                        insert into whitepapers.paper (id, year, title, region, as_of, made_by, made_at)
                        values (:id, :year, :title, :region, :asOf, :by, :at) on conflict (year) do nothing
                        """)
                        .param("id", paper.id())
                        .param("year", paper.year())
                        .param("title", paper.title())
                        .param("region", paper.region())
                        .param("asOf", paper.asOf())
                        .param("by", paper.madeBy())
                        .param("at", paper.madeAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    List<WhitePaper> all() {
        return database.sql(PAPERS + " order by p.year desc")
                .query((row, at) -> paper(row))
                .list();
    }

    Optional<WhitePaper> find(int year) {
        return database.sql(PAPERS + " where p.year = :year")
                .param("year", year)
                .query((row, at) -> paper(row))
                .optional();
    }

    private WhitePaper paper(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new WhitePaper(
                id,
                row.getInt("year"),
                row.getString("title"),
                row.getString("region"),
                row.getObject("as_of", LocalDate.class),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                issue(row),
                errata(id));
    }

    private static @Nullable Issue issue(ResultSet row) throws SQLException {
        var knownAt = row.getObject("known_at", OffsetDateTime.class);
        return knownAt == null
                ? null
                : new Issue(
                        knownAt.toInstant(),
                        row.getObject("docx", UUID.class),
                        row.getObject("pdf", UUID.class),
                        row.getString("digest"),
                        row.getString("signed_by"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant());
    }

    private List<Erratum> errata(UUID paper) {
        return database.sql("select * from whitepapers.erratum where paper_id = :paper order by ordinal")
                .param("paper", paper)
                .query((row, at) -> new Erratum(
                        row.getInt("ordinal"),
                        row.getString("words"),
                        row.getString("told_by"),
                        row.getObject("told_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// The sections there are now, in their order.
    List<Section> sections(UUID paper) {
        return database
                .sql("""
                        select distinct on (section_id) * from whitepapers.edit where paper_id = :paper
                        order by section_id, revision desc
                        """)
                .param("paper", paper)
                .query((row, at) -> row.getBoolean("removed") ? null : section(row))
                .list()
                .stream()
                .filter(java.util.Objects::nonNull)
                .sorted(java.util.Comparator.comparingInt(Section::ordinal).thenComparing(Section::id))
                .toList();
    }

    /// Every text a section had, the latest first.
    List<Section> history(UUID paper, UUID section) {
        return database.sql("""
                        select * from whitepapers.edit where paper_id = :paper and section_id = :section
                        order by revision desc
                        """)
                .param("paper", paper)
                .param("section", section)
                .query((row, at) -> section(row))
                .list();
    }

    private static Section section(ResultSet row) throws SQLException {
        return new Section(
                row.getObject("section_id", UUID.class),
                row.getInt("ordinal"),
                row.getString("heading"),
                row.getString("body"),
                row.getInt("revision"),
                row.getString("edited_by"),
                row.getObject("edited_at", OffsetDateTime.class).toInstant());
    }

    /// @return false where somebody wrote this revision before
    boolean edit(UUID paper, Section section, boolean removed) {
        try {
            return database.sql("""
                            insert into whitepapers.edit (paper_id, section_id, revision, ordinal, heading, body, removed,
                                                          edited_by, edited_at)
                            values (:paper, :section, :revision, :ordinal, :heading, :body, :removed, :by, :at)
                            on conflict (section_id, revision) do nothing
                            """)
                            .param("paper", paper)
                            .param("section", section.id())
                            .param("revision", section.revision())
                            .param("ordinal", section.ordinal())
                            .param("heading", section.heading())
                            .param("body", section.body())
                            .param("removed", removed)
                            .param("by", section.editedBy())
                            .param("at", section.editedAt().atOffset(ZoneOffset.UTC))
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    boolean hasEdited(UUID paper, String username) {
        return database.sql("""
                        select exists (select from whitepapers.edit where paper_id = :paper and edited_by = :username)
                        """)
                .param("paper", paper)
                .param("username", username)
                .query(Boolean.class)
                .single();
    }

    /// @return false where it was issued before
    boolean issue(UUID paper, Issue issue) {
        return database.sql("""
                        insert into whitepapers.issue (paper_id, known_at, docx, pdf, digest, signed_by, signed_at)
                        values (:paper, :knownAt, :docx, :pdf, :digest, :by, :at) on conflict (paper_id) do nothing
                        """)
                        .param("paper", paper)
                        .param("knownAt", issue.knownAt().atOffset(ZoneOffset.UTC))
                        .param("docx", issue.docx())
                        .param("pdf", issue.pdf())
                        .param("digest", issue.digest())
                        .param("by", issue.signedBy())
                        .param("at", issue.signedAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// Keeps a number that went out, with the figure it was published as.
    void source(UUID paper, int ordinal, Value value, UUID figure) {
        database.sql("""
                        insert into whitepapers.source (paper_id, ordinal, indicator, version, as_of, figure)
                        values (:paper, :ordinal, :indicator, :version, :asOf, :figure)
                        """)
                .param("paper", paper)
                .param("ordinal", ordinal)
                .param("indicator", value.indicator())
                .param("version", value.observed().definition().version())
                .param("asOf", value.asOf())
                .param("figure", figure)
                .update();
    }

    /// Versions of definitions by indicator and day.
    Map<String, Integer> versions(UUID paper) {
        var versions = new HashMap<String, Integer>();
        database.sql("select indicator, as_of, version from whitepapers.source where paper_id = :paper")
                .param("paper", paper)
                .query(row -> {
                    var day = row.getObject("as_of", LocalDate.class);
                    versions.put(Rendering.key(row.getString("indicator"), day), row.getInt("version"));
                });
        return versions;
    }

    /// The figures its numbers were published as, in the order of the text.
    List<UUID> figures(UUID paper) {
        return database.sql("select figure from whitepapers.source where paper_id = :paper order by ordinal")
                .param("paper", paper)
                .query((row, at) -> row.getObject("figure", UUID.class))
                .list();
    }

    /// @return false where the submission was taken before
    boolean tell(UUID paper, UUID submission, Erratum erratum) {
        return database.sql("""
                        insert into whitepapers.erratum (paper_id, ordinal, words, told_by, told_at, submission)
                        select :paper, coalesce(max(ordinal), 0) + 1, :words, :by, :at, :submission
                        from whitepapers.erratum where paper_id = :paper
                        on conflict (submission) do nothing
                        """)
                        .param("paper", paper)
                        .param("words", erratum.words())
                        .param("by", erratum.by())
                        .param("at", erratum.at().atOffset(ZoneOffset.UTC))
                        .param("submission", submission)
                        .update()
                == 1;
    }
}
