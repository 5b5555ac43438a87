package quanheng.budgets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Lines and payments in the database.
@Repository
class BudgetStore {
    private static final String SELECT = """
            select l.*, budgets.paid(l.id) as paid
            from budgets.line l
            """;

    private final JdbcClient database;

    BudgetStore(JdbcClient database) {
        this.database = database;
    }

    List<BudgetLine> all() {
        return database.sql(SELECT + "order by year desc, unit_name, use, source, name")
                .query((row, number) -> line(row))
                .list();
    }

    Optional<BudgetLine> find(UUID id) {
        return database.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, number) -> line(row))
                .optional();
    }

    private static BudgetLine line(ResultSet row) throws SQLException {
        return new BudgetLine(
                row.getObject("id", UUID.class),
                row.getObject("unit", UUID.class),
                row.getString("unit_name"),
                row.getString("region"),
                row.getInt("year"),
                BudgetLine.Use.valueOf(row.getString("use")),
                BudgetLine.Source.valueOf(row.getString("source")),
                row.getString("name"),
                row.getBigDecimal("planned"),
                row.getBigDecimal("paid"));
    }

    void insert(BudgetLine line, String by, Instant at) {
        database.sql("""
                        insert into budgets.line
                            (id, unit, unit_name, region, year, use, source, name, planned, made_by, made_at)
                        values (:id, :unit, :unitName, :region, :year, :use, :source, :name, :planned, :by, :at)
                        """)
                .param("id", line.id())
                .param("unit", line.unit())
                .param("unitName", line.unitName())
                .param("region", line.region())
                .param("year", line.year())
                .param("use", line.use().name())
                .param("source", line.source().name())
                .param("name", line.name())
                .param("planned", line.planned())
                .param("by", by)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Payment> payments(UUID line) {
        return database.sql("select * from budgets.payment where line = :line order by paid_on desc, made_at desc")
                .param("line", line)
                .query((row, number) -> payment(row))
                .list();
    }

    Optional<Payment> payment(UUID id) {
        return database.sql("select * from budgets.payment where id = :id")
                .param("id", id)
                .query((row, number) -> payment(row))
                .optional();
    }

    private static Payment payment(ResultSet row) throws SQLException {
        return new Payment(
                row.getObject("id", UUID.class),
                row.getObject("line", UUID.class),
                row.getObject("paid_on", LocalDate.class),
                row.getBigDecimal("amount"),
                row.getString("words"),
                row.getObject("evidence", UUID.class),
                row.getString("made_by"));
    }

    void insert(Payment payment, Instant at) {
        database.sql("""
                        insert into budgets.payment (id, line, paid_on, amount, words, evidence, made_by, made_at)
                        values (:id, :line, :paid, :amount, :words, :evidence, :by, :at)
                        """)
                .param("id", payment.id())
                .param("line", payment.line())
                .param("paid", payment.paidOn())
                .param("amount", payment.amount())
                .param("words", payment.words())
                .param("evidence", payment.evidence())
                .param("by", payment.madeBy())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Payment> payments() {
        return database.sql("select * from budgets.payment order by paid_on, id")
                .query((row, number) -> payment(row))
                .list();
    }

    List<Integer> published() {
        return database.sql("select year from budgets.publication order by year")
                .query((row, number) -> row.getInt("year"))
                .list();
    }

    boolean publish(int year, String by, Instant at) {
        return database.sql("insert into budgets.publication values (:year, :by, :at) on conflict do nothing")
                        .param("year", year)
                        .param("by", by)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
