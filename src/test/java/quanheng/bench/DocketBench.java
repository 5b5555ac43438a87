package quanheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.CaseRequest;
import quanheng.docket.Docket;
import quanheng.docket.Outcome;
import quanheng.docket.Worklist;

/// How many acts a second go through the docket, against the same rows inserted bare; and how long somebody waits for
/// what is due among many cases, against the same rows read bare. All in one run, on one database.
final class DocketBench {
    private static final int ACTS = 400;
    private static final int LOOKS = 200;
    private static final Viewer OFFICER =
            new Viewer(UUID.randomUUID(), "bench", "bench", Set.of(Role.CASE_OFFICER), Set.of());

    private DocketBench() {}

    /// @param arguments how many cases stand in the worklist; 100,000 where it is not said
    public static void main(String[] arguments) throws IOException, SQLException {
        var count = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        var folder = Files.createTempDirectory("quanheng-bench");
        try (var office = ImportBench.open(folder);
                var owner = ImportBench.owner(office.getBean(DataSource.class), folder)) {
            acts(office.getBean(Docket.class), owner);
            make(owner, count);
            looks(office.getBean(Worklist.class), owner, count);
        }
    }

    private static void acts(Docket docket, Connection owner) throws SQLException {
        for (var warm = 0; warm < 50; warm++) {
            play(docket);
        }
        var begun = System.nanoTime();
        for (var each = 0; each < ACTS / 2; each++) {
            play(docket);
        }
        var seconds = (System.nanoTime() - begun) / 1e9;
        var bare = bare(owner);
        System.out.printf(
                Locale.ROOT,
                "acts through the docket: %,.0f a second; the same rows inserted bare: %,.0f a second; %.1f times%n",
                ACTS / seconds,
                ACTS / bare,
                seconds / bare);
    }

    /// Opens a case and puts one act forward in it: two acts, each judged, indexed and written into the journal.
    private static void play(Docket docket) {
        var today = LocalDate.now(java.time.ZoneId.of("Asia/Shanghai")).atStartOfDay();
        var opening = new ActRequest(
                "request", "", today, Map.of("claim", "x"), UUID.randomUUID().toString());
        var parties = List.of(new CaseRequest.Participant("requester", "x", "", UUID.randomUUID(), false));
        var opened = docket.open(OFFICER, new CaseRequest("example", "x", "", null, parties, opening));
        var number = ((Outcome.Recorded) opened).number();
        var wish = new ActRequest(
                "refusal", "", today, Map.of("reason", "x"), UUID.randomUUID().toString());
        if (!(docket.act(OFFICER, number, 1, wish) instanceof Outcome.Recorded)) {
            throw new IllegalStateException("the act was not recorded in " + number);
        }
    }

    /// The rows of the acts alone, each committed by itself as an act is.
    private static double bare(Connection owner) throws SQLException {
        execute(owner, "create table docket.bare as select * from docket.act limit 0");
        execute(owner, "create unique index on docket.bare (case_id, ordinal)");
        execute(owner, "create unique index on docket.bare (key)");
        owner.setAutoCommit(true);
        var begun = System.nanoTime();
        try (var insert = owner.prepareStatement("""
                insert into docket.bare values (?, 1, 'request', 'DONE', 0, 'requester', 'bench', now(), now(),
                    '{"claim": "x"}', '{requester}', ?)
                """)) {
            for (var each = 0; each < ACTS; each++) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, UUID.randomUUID().toString());
                insert.executeUpdate();
            }
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /// Cases as the docket would have written them, with their place in the index.
    private static void make(Connection owner, int count) throws SQLException {
        execute(owner, """
                insert into docket.case_file
                select gen_random_uuid(), 'bench-' || n, 'example', 'x', '', null, now() from generate_series(1, %d) n
                """.formatted(count));
        execute(owner, """
                insert into docket.standing
                select id, number, 'example', 'received', false, 1, day, day, null, null, null
                from (select id, number, current_date + (random() * 200 - 20)::int as day from docket.case_file
                    where number like 'bench-%') made
                """);
        execute(owner, """
                insert into docket.due
                select case_id, 1, 'accept', 'officer', 'ADJ-06 ACCEPT', next_by, null, false, 0, null,
                    hashtext(number) % 10 = 0
                from docket.standing where number like 'bench-%'
                """);
        execute(owner, """
                insert into docket.assignment
                select gen_random_uuid(), case_id, 'officer',
                    case when hashtext(number) % 500 = 1 then '%s' else gen_random_uuid() end::uuid, 'bench',
                    current_date - 30, null, false, 'bench', now()
                from docket.standing where number like 'bench-%%' and hashtext(number) %% 10 <> 0
                """.replace("%s", OFFICER.id().toString()).replace("%%", "%"));
        execute(owner, "analyze docket.assignment");
        execute(owner, "analyze docket.due, docket.standing, docket.case_file");
    }

    private static void looks(Worklist worklist, Connection owner, int count) throws SQLException {
        for (var warm = 0; warm < 30; warm++) {
            worklist.of(OFFICER, Worklist.Scope.MINE);
        }
        var mine = Times.of(LOOKS, () -> worklist.of(OFFICER, Worklist.Scope.MINE));
        var bare = Times.of(LOOKS, () -> read(owner));
        System.out.printf(
                Locale.ROOT, "what is due among %,d cases: %s; the same rows read bare: %s%n", count, mine, bare);
    }

    private static void read(Connection owner) {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select d.*, c.number, c.title from docket.due d join docket.case_file c on c.id = d.case_id"
                                + " order by d.last_day nulls last, c.number limit 500")) {
            while (rows.next()) {
                rows.getString("title");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void execute(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
