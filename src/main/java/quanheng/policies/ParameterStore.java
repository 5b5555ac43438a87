package quanheng.policies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Figures and their versions in the database.
@Repository
class ParameterStore {
    private final JdbcClient database;

    ParameterStore(JdbcClient database) {
        this.database = database;
    }

    List<Parameter> all() {
        return database.sql(
                        "select id as parameter, name_zh, name_en, unit, purpose from policies.parameter order by 2")
                .query((row, number) -> parameter(row))
                .list();
    }

    Optional<Parameter> find(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// @param parameter null for all
    List<ParameterVersion> versions(@Nullable String parameter) {
        return database.sql(
                        "select v.parameter, p.name_zh, p.name_en, p.unit, p.purpose, v.value, v.article, v.from_on, "
                                + "v.last_on, v.instrument, " + InstrumentStore.COLUMNS + """
                        from policies.parameter_version v
                        join policies.parameter p on p.id = v.parameter
                        join policies.instrument i on i.id = v.instrument
                        where v.parameter = coalesce(:parameter::text, v.parameter)
                        order by p.name_zh, v.parameter, v.from_on
                        """)
                .param("parameter", parameter)
                .query((row, number) -> version(row))
                .list();
    }

    /// Makes the figure where it is new.
    void define(Parameter parameter) {
        database.sql("""
                        insert into policies.parameter (id, name_zh, name_en, unit, purpose)
                        values (:id, :zh, :en, :unit, :purpose)
                        on conflict do nothing
                        """)
                .param("id", parameter.id())
                .param("zh", parameter.nameZh())
                .param("en", parameter.nameEn())
                .param("unit", parameter.unit().name())
                .param("purpose", parameter.purpose().name())
                .update();
    }

    /// A new version closes the one that covers its first day, from that day.
    void insert(Change.SetParameter set, long change) {
        var id = set.parameter().id();
        database.sql("""
                        update policies.parameter_version set last_on = :from::date - 1, closed_by = :change
                        where parameter = :parameter and from_on < :from and (last_on is null or last_on >= :from)
                        """)
                .param("from", set.from())
                .param("change", change)
                .param("parameter", id)
                .update();
        database.sql("""
                        insert into policies.parameter_version
                            (parameter, value, instrument, article, from_on, last_on, change)
                        values (:parameter, :value, :instrument, :article, :from, :last, :change)
                        """)
                .param("parameter", id)
                .param("value", set.value())
                .param("instrument", set.instrument())
                .param("article", set.article())
                .param("from", set.from())
                .param("last", set.lastOn())
                .param("change", change)
                .update();
    }

    private static ParameterVersion version(ResultSet row) throws SQLException {
        return new ParameterVersion(
                parameter(row),
                row.getBigDecimal("value"),
                InstrumentStore.instrument(row, "instrument"),
                row.getString("article"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class));
    }

    private static Parameter parameter(ResultSet row) throws SQLException {
        return new Parameter(
                row.getString("parameter"),
                row.getString("name_zh"),
                row.getString("name_en"),
                Parameter.Unit.valueOf(row.getString("unit")),
                Parameter.Purpose.valueOf(row.getString("purpose")));
    }
}
