package quanheng.localplans;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom the office asked for plans, as far as the viewer sees it.
@Repository
class CallStore {
    private final JdbcClient database;

    CallStore(JdbcClient database) {
        this.database = database;
    }

    List<Call> all() {
        return database.sql("select * from localplans.call order by due_on, unit_name")
                .query((row, number) -> new Call(
                        row.getObject("parent_id", UUID.class),
                        row.getObject("unit", UUID.class),
                        row.getString("unit_name"),
                        row.getObject("called_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /// Asks once; a unit asked before keeps its day.
    int insert(Call call, String by) {
        return database.sql("""
                        insert into localplans.call (parent_id, unit, unit_name, called_on, due_on, called_by)
                        values (:parent, :unit, :name, :on, :due, :by) on conflict do nothing
                        """)
                .param("parent", call.parent())
                .param("unit", call.unit())
                .param("name", call.unitName())
                .param("on", call.calledOn())
                .param("due", call.dueOn())
                .param("by", by)
                .update();
    }
}
