package quanheng.bodies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import quanheng.bodies.MinutesText.Task;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;

/// Keeps actions, who has to do them, and what was done with them.
@Repository
class ActionStore {
    /// Parts the names of units: the enumeration comma.
    static final String COMMA = "\u3001";

    private final JdbcClient database;
    private final Organizations organizations;

    ActionStore(JdbcClient database, Organizations organizations) {
        this.database = database;
        this.organizations = organizations;
    }

    /// Where a task stands in the minutes, and whose it is as printed.
    record Place(int ordinal, String owners) {}

    /// What somebody does with an action.
    record Doing(ActionAct.Kind kind, LocalDate on, String words, String by, OffsetDateTime at) {}

    UUID insert(Meeting meeting, Issue issue, Task task, Place place) {
        var id = UUID.randomUUID();
        database.sql("""
                        insert into bodies.action (id, meeting_id, body_id, body_name, meeting_title, ordinal, what, owners,
                            serves, promise_id, met_on, opened_on, last_day)
                        values (:id, :meeting, :body, :bodyName, :title, :ordinal, :what, :owners, :serves, :promise, :met,
                            :opened, :last)
                        """)
                .param("id", id)
                .param("meeting", meeting.id())
                .param("body", meeting.bodyId())
                .param("bodyName", meeting.bodyName())
                .param("title", meeting.title())
                .param("ordinal", place.ordinal())
                .param("what", task.what().strip())
                .param("owners", place.owners())
                .param("serves", task.serves().strip())
                .param("promise", task.promise())
                .param("met", meeting.metOn())
                .param("opened", issue.on())
                .param("last", task.last())
                .update();
        return id;
    }

    void addOwner(UUID action, UUID organization, String unit, boolean lead) {
        database.sql("insert into bodies.action_owner values (:action, :organization, :organization, :unit, :lead)")
                .param("action", action)
                .param("organization", organization)
                .param("unit", unit)
                .param("lead", lead)
                .update();
    }

    /// Moves an action that still is as it was seen; false where somebody else was first.
    boolean move(Action seen, ActionState to, LocalDate on) {
        return database.sql("""
                                update bodies.action set state = :to, revision = revision + 1,
                                    reported_on = case when :to = 'REPORTED' then :on else reported_on end,
                                    verified_on = case when :to = 'VERIFIED' then :on::date end
                                where id = :id and revision = :seen and state = :from
                                """)
                        .param("to", to.name())
                        .param("on", on)
                        .param("id", seen.id())
                        .param("seen", seen.revision())
                        .param("from", seen.state().name())
                        .update()
                == 1;
    }

    int handOn(UUID action, UUID from, UUID to) {
        return database.sql("""
                        update bodies.action_owner set answering = :to where action_id = :action and organization = :from
                        """)
                .param("to", to)
                .param("action", action)
                .param("from", from)
                .update();
    }

    /// Hands on all that a unit has to do still; ids of the actions.
    List<UUID> handOnOpen(UUID from, UUID to) {
        return database.sql("""
                        update bodies.action_owner o set answering = :to from bodies.action a
                        where a.id = o.action_id and o.answering = :from and a.state <> 'VERIFIED' returning a.id
                        """)
                .param("to", to)
                .param("from", from)
                .query((row, index) -> row.getObject("id", UUID.class))
                .list();
    }

    void add(UUID action, Doing doing) {
        database.sql("""
                        insert into bodies.action_act
                        select :action, coalesce(max(ordinal), 0) + 1, :kind, :on, :words, :by, :at
                        from bodies.action_act where action_id = :action
                        """)
                .param("action", action)
                .param("kind", doing.kind().name())
                .param("on", doing.on())
                .param("words", doing.words())
                .param("by", doing.by())
                .param("at", doing.at())
                .update();
    }

    List<ActionAct> acts(UUID action) {
        return database.sql("select * from bodies.action_act where action_id = :action order by ordinal")
                .param("action", action)
                .query((row, index) -> new ActionAct(
                        row.getInt("ordinal"),
                        ActionAct.Kind.valueOf(row.getString("kind")),
                        row.getObject("happened_on", LocalDate.class),
                        row.getString("words"),
                        row.getString("author")))
                .list();
    }

    /// Who has to do it, who leads first; for a unit only itself.
    List<ActionOwner> owners(UUID action) {
        return database.sql("select * from bodies.action_owner where action_id = :action order by lead desc, unit")
                .param("action", action)
                .query((row, index) -> {
                    var answering = row.getObject("answering", UUID.class);
                    var unit = row.getString("unit");
                    return new ActionOwner(
                            row.getObject("organization", UUID.class),
                            answering,
                            unit,
                            organizations
                                    .find(answering)
                                    .map(Organization::name)
                                    .filter(now -> !unit.contains(now))
                                    .orElse(unit),
                            row.getBoolean("lead"));
                })
                .list();
    }

    Optional<Action> find(UUID id) {
        return database.sql("select a.* from bodies.action a where a.id = :id")
                .param("id", id)
                .query((row, index) -> action(row))
                .optional();
    }

    List<Action> find(ActionFilter filter, int offset, int limit) {
        return database.sql("select a.* from bodies.action a " + where(filter) + " order by "
                        + filter.sorting().order() + " offset :offset limit :limit")
                .params(parameters(filter))
                .param("offset", offset)
                .param("limit", limit)
                .query((row, index) -> action(row))
                .list();
    }

    int count(ActionFilter filter) {
        return database.sql("select count(*) from bodies.action a " + where(filter))
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    private static String where(ActionFilter filter) {
        var where = new StringBuilder("where ").append(filter.which().condition());
        if (filter.body() != null) {
            where.append(" and a.body_id = :body");
        }
        if (filter.meeting() != null) {
            where.append(" and a.meeting_id = :meeting");
        }
        if (filter.unit() != null) {
            where.append(" and exists (select from bodies.action_owner o where o.action_id = a.id")
                    .append(" and :unit in (o.organization, o.answering))");
        }
        if (!filter.words().isBlank()) {
            where.append(
                    " and strpos(a.what || ' ' || a.owners || ' ' || a.meeting_title || ' ' || a.body_name, :words) > 0");
        }
        return where.toString();
    }

    private static Map<String, Object> parameters(ActionFilter filter) {
        var parameters = new HashMap<String, Object>();
        parameters.put("day", filter.day());
        parameters.put("body", filter.body());
        parameters.put("meeting", filter.meeting());
        parameters.put("unit", filter.unit());
        parameters.put("words", filter.words().strip());
        return parameters;
    }

    private static Action action(ResultSet row) throws SQLException {
        return new Action(
                row.getObject("id", UUID.class),
                row.getObject("meeting_id", UUID.class),
                row.getObject("body_id", UUID.class),
                row.getString("body_name"),
                row.getString("meeting_title"),
                row.getInt("ordinal"),
                row.getString("what"),
                row.getString("owners"),
                row.getString("serves"),
                row.getObject("promise_id", UUID.class),
                row.getObject("met_on", LocalDate.class),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                ActionState.valueOf(row.getString("state")),
                row.getInt("revision"),
                row.getObject("reported_on", LocalDate.class),
                row.getObject("verified_on", LocalDate.class));
    }
}
