package quanheng.programme;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.indicators.Span;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;
import quanheng.parties.Regions;

/// Counts reports whoever asks: a figure is the same for everybody, only its list is not.
@Component
class ReportCounts {
    private static final Viewer ENGINE =
            new Viewer(new UUID(0, 0), "programme", "programme", Set.of(Role.COORDINATOR), Set.of());

    private static final String NOW = """
            select id, organization, name, last_day, submitted_on from programme.report
            where state <> 'WITHDRAWN' and last_day >= coalesce(:from, last_day) and last_day <= :to
            order by last_day, name, id
            """;
    private static final String THEN = """
            select r.id, r.organization, r.name, r.last_day,
                (select a.happened_on from programme.report_act a where a.report_id = r.id and a.kind = 'SUBMITTED'
                    and a.recorded_at <= :known order by a.ordinal limit 1) as submitted_on
            from programme.report r join programme.schedule s on s.id = r.schedule_id
            where s.confirmed_at <= :known and r.last_day >= coalesce(:from, r.last_day) and r.last_day <= :to
                and not exists (select from programme.report_act a where a.report_id = r.id and a.kind = 'WITHDRAWN'
                    and a.recorded_at <= :known)
            order by r.last_day, r.name, r.id
            """;

    private final JdbcClient database;
    private final Organizations organizations;
    private final Regions regions;
    private final Sight sight;

    ReportCounts(JdbcClient database, Organizations organizations, Regions regions, Sight sight) {
        this.database = database;
        this.organizations = organizations;
        this.regions = regions;
        this.sight = sight;
    }

    /// What can be told of a report. Its words are the messages `programme.handed.<name>`.
    enum Handed {
        /// 应报: its last day fell into the days.
        OWED,
        /// 按时: first handed in by its last day.
        ON_TIME,
        /// 迟报: first handed in after it.
        LATE,
        /// 未报: not handed in by the end of the days.
        MISSING
    }

    /// A report that was owed.
    record Line(
            UUID id,
            UUID organization,
            String name,
            String region,
            LocalDate lastDay,
            @Nullable LocalDate submittedOn) {
        boolean is(Handed handed, LocalDate end) {
            var on = submittedOn;
            return switch (handed) {
                case OWED -> true;
                case ON_TIME -> on != null && !on.isAfter(lastDay);
                case LATE -> on != null && on.isAfter(lastDay) && !on.isAfter(end);
                case MISSING -> on == null || on.isAfter(end);
            };
        }
    }

    /// Those whose last day fell into a span, by last day and name.
    ///
    /// @param knownAt what was recorded by then; null for all
    List<Line> owed(Span span, @Nullable Instant knownAt) {
        return sight.as(ENGINE, () -> knownAt == null ? lines(NOW, span, Instant.MAX) : lines(THEN, span, knownAt));
    }

    /// Another one after every act with a report and every report laid out.
    String stamp() {
        return sight.as(ENGINE, () -> database.sql("""
                        select (select count(*) from programme.report_act) || ' ' || (select count(*) from programme.report)
                        """).query(String.class).single());
    }

    /// Of them, ids of those that who asks may see.
    Set<UUID> seen() {
        return Set.copyOf(database.sql("select id from programme.report")
                .query(UUID.class)
                .list());
    }

    private List<Line> lines(String sql, Span span, Instant known) {
        var places = new java.util.HashMap<UUID, String>();
        var asked = database.sql(sql).param("from", span.from(), Types.DATE).param("to", span.to());
        return (sql.equals(THEN) ? asked.param("known", known.atOffset(ZoneOffset.UTC)) : asked)
                .query((row, index) -> {
                    var unit = row.getObject("organization", UUID.class);
                    return new Line(
                            row.getObject("id", UUID.class),
                            unit,
                            row.getString("name"),
                            places.computeIfAbsent(unit, this::region),
                            row.getObject("last_day", LocalDate.class),
                            row.getObject("submitted_on", LocalDate.class));
                })
                .list();
    }

    private String region(UUID unit) {
        return organizations.find(unit).map(Organization::regionCode).orElse("");
    }

    /// The regions within one; all for the one without a code.
    boolean isWithin(Line line, String region, Set<String> within) {
        return region.isEmpty() || within.contains(line.region());
    }

    Set<String> within(String region) {
        return region.isEmpty() ? Set.of() : regions.within(region);
    }
}
