package quanheng.docket;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Sight;
import quanheng.access.Viewer;

/// Last days that moved because the working calendar did: told beside the worklist for thirty days.
@Component
public class Moves {
    private static final int MOST = 50;
    private static final int DAYS = 30;

    private final JdbcClient database;
    private final Procedures procedures;
    private final Sight sight;
    private final Clock clock;

    Moves(JdbcClient database, Procedures procedures, Sight sight, Clock clock) {
        this.database = database;
        this.procedures = procedures;
        this.sight = sight;
        this.clock = clock;
    }

    /// A clock whose last day is another than before; null where it stands still.
    public record Move(
            String number,
            Procedure.ClockKind clock,
            @Nullable LocalDate was,
            @Nullable LocalDate now) {}

    void note(CaseHead head, CaseClock moved, @Nullable LocalDate was, String because) {
        database.sql("""
                        insert into docket.moved (case_id, starter, clock, post, party, was_on, is_on, because, moved_at)
                        values (:case, :starter, :clock, :post, :party, :was, :is, :because, :at)
                        """)
                .param("case", head.id())
                .param("starter", moved.starter())
                .param("clock", moved.kind().id())
                .param("post", moved.kind().on())
                .param("party", moved.party())
                .param("was", was)
                .param("is", moved.lastDay())
                .param("because", because)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// What moved of late in the cases somebody sees, the latest first.
    @Transactional(readOnly = true)
    public List<Move> of(Viewer viewer) {
        return sight.as(
                viewer,
                () -> database.sql("""
                        select c.number, c.procedure, m.clock, m.was_on, m.is_on
                        from docket.moved m join docket.case_file c on c.id = m.case_id
                        where m.moved_at > :since order by m.moved_at desc, m.id desc limit :limit
                        """)
                        .param(
                                "since",
                                clock.instant().minus(Duration.ofDays(DAYS)).atOffset(ZoneOffset.UTC))
                        .param("limit", MOST)
                        .query((row, index) -> new Move(
                                row.getString("number"),
                                procedures.get(row.getString("procedure")).clock(row.getString("clock")),
                                row.getObject("was_on", LocalDate.class),
                                row.getObject("is_on", LocalDate.class)))
                        .list());
    }
}
