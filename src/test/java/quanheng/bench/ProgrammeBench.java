package quanheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import quanheng.Quanheng;

/// How long a unit waits for the page of what it owes, and the office for the list of what is overdue, with 300 units,
/// 40 duties and 6 periods: whole pages over HTTP at half of the rate that saturates them, against the same rows read
/// bare. All in one run, on one database.
final class ProgrammeBench {
    private static final int CLIENTS = 4;
    private static final int SECONDS = 15;
    private static final int UNITS = 300;

    private ProgrammeBench() {}

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        var folder = Files.createTempDirectory("quanheng-bench");
        try (var office = new SpringApplicationBuilder(Quanheng.class)
                        .logStartupInfo(false)
                        .run("--quanheng.data=" + folder, "--quanheng.sample=true", "--server.port=0");
                var owner = ImportBench.owner(office.getBean(DataSource.class), folder)) {
            make(owner);
            var port = office.getEnvironment().getRequiredProperty("local.server.port");
            var reader = Reader.signedIn("http://localhost:" + port, "coordinator");
            var random = new Random(7);
            tell("a unit's page", reader, () -> "/programme/units/" + unit(random), () -> unit(owner, unit(random)));
            tell("what is overdue", reader, () -> "/programme/reports?which=OVERDUE", () -> overdue(owner));
        }
    }

    /// Units, what they answer for, and their reports, as the product would have written them.
    private static void make(Connection owner) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute("""
                insert into parties.organization
                select md5('unit-' || n)::uuid, 'bench unit ' || n, '990100' from generate_series(1, %1$d) n;
                insert into parties.alias
                select md5('unit-' || n)::uuid, '990100', 'bench unit ' || n, 0 from generate_series(1, %1$d) n;
                insert into plans.promise
                select md5('promise-' || n || '-' || d)::uuid, p.version_id, p.finding_id, p.kind, p.title, p.words, p.clause_id,
                    p.chapter, p.starts_at, p.ends_at, p.body, p.deadline, p.deadline_given, 100000 + n * 40 + d
                from (select * from plans.promise where kind = 'DUTY' order by sequence limit 1) p,
                    generate_series(1, %1$d) n, generate_series(1, 40) d;
                insert into plans.owner
                select p.version_id, md5('promise-' || n || '-' || d)::uuid, 1, md5('unit-' || n)::uuid, 'bench unit ' || n,
                    true, true
                from (select version_id from plans.promise where kind = 'DUTY' order by sequence limit 1) p,
                    generate_series(1, %1$d) n, generate_series(1, 40) d;
                insert into programme.schedule
                select md5('schedule-' || d)::uuid, md5('plan-' || d)::uuid, 'bench plan ' || d, md5('v-' || d)::uuid, 1, '1',
                    'bench sentence ' || d, 'QUARTERLY', '', 'WORKDAYS', 10, true, date '2025-01-01', date '2026-12-31', 'bench',
                    now(), null, null, null
                from generate_series(1, 40) d;
                insert into programme.report
                select gen_random_uuid(), md5('schedule-' || d)::uuid, md5('unit-' || n)::uuid, md5('unit-' || n)::uuid,
                    'bench unit ' || n, starts, ends, ends + 14,
                    case when (n + d + q) %% 4 = 0 then 'OWED' when (n + d + q) %% 9 = 0 then 'RETURNED' else 'ACCEPTED' end, 1,
                    case when (n + d + q) %% 4 = 0 then null else ends + 5 end, null
                from generate_series(1, %1$d) n, generate_series(1, 40) d, generate_series(0, 5) q,
                    lateral (select (date '2025-01-01' + make_interval(months => 3 * q))::date as starts,
                        (date '2025-01-01' + make_interval(months => 3 * q + 3))::date - 1 as ends) period;
                analyze parties.organization, plans.promise, plans.owner, programme.schedule, programme.report;
                """.formatted(UNITS));
        }
    }

    private static UUID unit(Random random) {
        var md5 = Reader.md5("unit-" + (1 + random.nextInt(UNITS)));
        return UUID.fromString(md5.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }

    private interface Address {
        String next();
    }

    private static void tell(String what, Reader reader, Address address, Runnable bare) throws InterruptedException {
        full(reader, address, SECONDS / 3);
        var rate = full(reader, address, SECONDS);
        var half = half(reader, address, rate / 2);
        Times.of(20, bare);
        var bareTimes = Times.of(200, bare);
        System.out.printf(
                Locale.ROOT,
                "%s: saturated at %.0f pages a second; at half of it %s; the same rows read bare: %s; %.1f times%n",
                what,
                rate,
                half,
                bareTimes,
                half.median() / bareTimes.median());
    }

    /// Pages a second when nobody waits between them.
    private static double full(Reader reader, Address address, int seconds) throws InterruptedException {
        var pages = new AtomicInteger();
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var clients = new ArrayList<Thread>();
        for (var client = 0; client < CLIENTS; client++) {
            clients.add(Thread.ofPlatform().start(() -> {
                while (System.nanoTime() < end) {
                    reader.get(address.next());
                    pages.incrementAndGet();
                }
            }));
        }
        for (var client : clients) {
            client.join();
        }
        return pages.get() / (double) seconds;
    }

    /// Pages asked for at a steady rate, whether the ones before are there or not; each timed from when it was due.
    private static Times half(Reader reader, Address address, double rate) throws InterruptedException {
        var gap = (long) (1e9 / rate);
        var begun = System.nanoTime();
        var took = java.util.Collections.synchronizedList(new ArrayList<Double>());
        var asked = new ArrayList<Thread>();
        for (var each = 0; each * gap < TimeUnit.SECONDS.toNanos(SECONDS); each++) {
            var due = begun + each * gap;
            TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
            var path = address.next();
            asked.add(Thread.ofVirtual().start(() -> {
                reader.get(path);
                took.add((System.nanoTime() - due) / 1e6);
            }));
        }
        for (var each : asked) {
            each.join();
        }
        return new Times(List.copyOf(took));
    }

    private static void unit(Connection owner, UUID unit) {
        read(
                owner,
                "select * from programme.report where answering = ? and state in ('OWED', 'DRAFT', 'RETURNED')",
                unit);
        read(owner, """
                select p.* from plans.promise p join plans.owner o on o.version_id = p.version_id and o.promise_id = p.id
                where o.organization_id = ?
                """, unit);
    }

    private static void overdue(Connection owner) {
        read(owner, """
                select r.*, s.plan_title from programme.report r join programme.schedule s on s.id = r.schedule_id
                where r.state in ('OWED', 'DRAFT', 'RETURNED') and r.last_day < current_date order by r.last_day, r.id
                limit 50
                """, null);
        read(owner, """
                select count(*) from programme.report where state in ('OWED', 'DRAFT', 'RETURNED')
                and last_day < current_date
                """, null);
    }

    private static void read(Connection owner, String sql, @org.jspecify.annotations.Nullable UUID unit) {
        try (var statement = owner.prepareStatement(sql)) {
            if (unit != null) {
                statement.setObject(1, unit);
            }
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    rows.getString(1);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
