package quanheng.parties;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Former names and branches in the database.
@Component
class OwnerHistoryStore {
    private final JdbcClient database;

    OwnerHistoryStore(JdbcClient database) {
        this.database = database;
    }

    List<FormerName> formerNames(int ownerId) {
        return database.sql("""
                        select * from parties.former_name where owner_id = :owner and ended_at is null
                        order by valid_to desc nulls last, id
                        """)
                .param("owner", ownerId)
                .query((row, number) -> new FormerName(
                        row.getInt("id"),
                        row.getInt("owner_id"),
                        row.getString("printed"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("decided_by")))
                .list();
    }

    List<Branch> branches(int ownerId) {
        return database.sql("""
                        select * from parties.branch
                        where (parent_id = :owner or child_id = :owner) and ended_at is null order by id
                        """)
                .param("owner", ownerId)
                .query((row, number) -> new Branch(
                        row.getInt("id"),
                        row.getInt("parent_id"),
                        row.getInt("child_id"),
                        Branch.Kind.valueOf(row.getString("kind")),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("decided_by")))
                .list();
    }

    boolean insert(FormerName name, Instant at) {
        return database.sql("""
                        insert into parties.former_name
                            (owner_id, name, printed, valid_from, valid_to, decided_by, decided_at)
                        values (:owner, :name, :printed, :from, :to, :by, :at)
                        on conflict do nothing
                        """)
                        .param("owner", name.ownerId())
                        .param("name", Spelling.plain(name.printed()))
                        .param("printed", name.printed().strip())
                        .param("from", name.from())
                        .param("to", name.to())
                        .param("by", name.by())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean insert(Branch branch, Instant at) {
        return database.sql("""
                        insert into parties.branch
                            (parent_id, child_id, kind, valid_from, valid_to, decided_by, decided_at)
                        values (:parent, :child, :kind, :from, :to, :by, :at)
                        on conflict do nothing
                        """)
                        .param("parent", branch.parent())
                        .param("child", branch.child())
                        .param("kind", branch.kind().name())
                        .param("from", branch.from())
                        .param("to", branch.to())
                        .param("by", branch.by())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /// @param table `parties.former_name` or `parties.branch`
    boolean end(String table, int id, String by, Instant at) {
        return database.sql("update %s set ended_by = :by, ended_at = :at where id = :id and ended_at is null"
                                .formatted(table))
                        .param("id", id)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
