package quanheng.deposits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Deposits in the database, as far as its policies show them to whoever looks.
@Component
class DepositStore {
    private final JdbcClient database;

    DepositStore(JdbcClient database) {
        this.database = database;
    }

    void add(Deposit deposit, Deposit.Own own) {
        database.sql("""
                        insert into deposits.deposit (number, organization, sha256, deposited_at, entry_hash)
                        values (:number, :organization, :sha256, :at, :entryHash)
                        """)
                .param("number", deposit.number())
                .param("organization", deposit.organization())
                .param("sha256", deposit.sha256())
                .param("at", deposit.depositedAt().atOffset(ZoneOffset.UTC))
                .param("entryHash", deposit.entryHash())
                .update();
        database.sql("""
                        insert into deposits.deposit_title (number, organization, title, note, deposited_by)
                        values (:number, :organization, :title, :note, :by)
                        """)
                .param("number", deposit.number())
                .param("organization", deposit.organization())
                .param("title", own.title())
                .param("note", own.note())
                .param("by", own.depositedBy())
                .update();
    }

    List<Deposit> before(long number, int limit) {
        return database.sql("""
                        select * from deposits.deposit left join deposits.deposit_title using (number, organization)
                        where number < :number order by number desc limit :limit
                        """)
                .param("number", number)
                .param("limit", limit)
                .query(DepositStore::deposit)
                .list();
    }

    Optional<Deposit> find(long number) {
        return database.sql("""
                        select * from deposits.deposit left join deposits.deposit_title using (number, organization)
                        where number = :number
                        """)
                .param("number", number)
                .query(DepositStore::deposit)
                .optional();
    }

    List<Deposit> ofDigest(String sha256) {
        return database.sql("""
                        select * from deposits.deposit left join deposits.deposit_title using (number, organization)
                        where sha256 = :sha256 order by number
                        """)
                .param("sha256", sha256)
                .query(DepositStore::deposit)
                .list();
    }

    Optional<Deposit> of(UUID organization, String sha256) {
        return ofDigest(sha256).stream()
                .filter(deposit -> deposit.organization().equals(organization))
                .findFirst();
    }

    private static Deposit deposit(ResultSet row, int number) throws SQLException {
        var title = row.getString("title");
        return new Deposit(
                row.getLong("number"),
                row.getObject("organization", UUID.class),
                row.getString("sha256"),
                row.getObject("deposited_at", OffsetDateTime.class).toInstant(),
                row.getString("entry_hash"),
                title == null ? null : new Deposit.Own(title, row.getString("note"), row.getString("deposited_by")));
    }
}
