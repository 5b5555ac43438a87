package quanheng.appraisals;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Schemes in the database.
@Repository
class SchemeStore {
    private final JdbcClient database;

    SchemeStore(JdbcClient database) {
        this.database = database;
    }

    /// Versions of a year, the latest first.
    List<Scheme> of(int year) {
        return database.sql("select * from appraisals.scheme where year = :year order by version desc")
                .param("year", year)
                .query((row, number) -> scheme(row))
                .list();
    }

    Optional<Scheme> find(int year, int version) {
        return of(year).stream().filter(scheme -> scheme.version() == version).findFirst();
    }

    List<Integer> years() {
        return database.sql("select distinct year from appraisals.scheme order by year desc")
                .query((row, number) -> row.getInt(1))
                .list();
    }

    private Scheme scheme(ResultSet row) throws SQLException {
        var year = row.getInt("year");
        var version = row.getInt("version");
        return new Scheme(
                year,
                version,
                new Terms(
                        row.getString("title"),
                        row.getBigDecimal("bonus_cap"),
                        Terms.OverCap.valueOf(row.getString("over_cap")),
                        Terms.Missing.valueOf(row.getString("missing")),
                        grades(row.getString("grades")),
                        row.getInt("commend"),
                        row.getBigDecimal("criticise"),
                        row.getInt("answer_days")),
                lines(year, version),
                row.getString("because"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }

    private List<SchemeLine> lines(int year, int version) {
        return database.sql("select * from appraisals.line where year = :year and version = :version order by place")
                .param("year", year)
                .param("version", version)
                .query((row, number) -> new SchemeLine(
                        row.getString("id"),
                        row.getString("name"),
                        SchemeLine.Part.valueOf(row.getString("part")),
                        SchemeLine.Kind.valueOf(row.getString("kind")),
                        row.getString("subject"),
                        row.getBigDecimal("weight"),
                        row.getString("scale"),
                        row.getString("basis")))
                .list();
    }

    private static List<Grade> grades(String kept) {
        return Arrays.stream(kept.split("\n"))
                .map(line -> line.split(" ", 2))
                .map(words -> new Grade(new BigDecimal(words[0]), words[1]))
                .toList();
    }

    void insert(Scheme scheme) {
        var terms = scheme.terms();
        database.sql("""
                        insert into appraisals.scheme (year, version, title, bonus_cap, over_cap, missing, grades,
                            commend, criticise, answer_days, because, made_by, made_at)
                        values (:year, :version, :title, :cap, :over, :missing, :grades,
                            :commend, :criticise, :days, :because, :by, :at)
                        """)
                .param("year", scheme.year())
                .param("version", scheme.version())
                .param("title", terms.title())
                .param("cap", terms.bonusCap())
                .param("over", terms.overCap().name())
                .param("missing", terms.missing().name())
                .param(
                        "grades",
                        terms.grades().stream()
                                .map(grade -> grade.from().toPlainString() + " " + grade.name())
                                .collect(Collectors.joining("\n")))
                .param("commend", terms.commend())
                .param("criticise", terms.criticise())
                .param("days", terms.answerDays())
                .param("because", scheme.because())
                .param("by", scheme.madeBy())
                .param("at", scheme.madeAt().atOffset(ZoneOffset.UTC))
                .update();
        for (var place = 0; place < scheme.lines().size(); place++) {
            insert(scheme, place + 1, scheme.lines().get(place));
        }
    }

    private void insert(Scheme scheme, int place, SchemeLine line) {
        database.sql("""
                        insert into appraisals.line
                            (year, version, place, id, name, part, kind, subject, weight, scale, basis)
                        values (:year, :version, :place, :id, :name, :part, :kind, :subject, :weight, :scale, :basis)
                        """)
                .param("year", scheme.year())
                .param("version", scheme.version())
                .param("place", place)
                .param("id", line.id())
                .param("name", line.name())
                .param("part", line.part().name())
                .param("kind", line.kind().name())
                .param("subject", line.subject())
                .param("weight", line.weight())
                .param("scale", line.scale())
                .param("basis", line.basis())
                .update();
    }
}
