package quanheng.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.OfficeTest;
import quanheng.imports.Batch;
import quanheng.imports.Imports;

/// Every test has a feed of its own, and trade marks no other test has.
@OfficeTest
class FeedTests {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate FAR = LocalDate.of(2090, 1, 3);

    @Autowired
    Feeds feeds;

    @Autowired
    Intake intake;

    @Autowired
    DropFolder folder;

    @Autowired
    Watch watch;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    @Test
    void aBatchIsTakenOnceAndGetsTheSameReceiptAgain() {
        var feed = feed("once", FAR);
        var first = send(feed, 1, rows(1910, 2), new Announced(2L, 2L, null));
        var receipt = feeds.arrival(feed, 1).orElseThrow();

        var again = send(feed, 1, rows(1910, 2), Announced.NOTHING);

        assertThat(first).isInstanceOf(Received.Taken.class);
        assertThat(again).isEqualTo(new Received.Known(receipt));
        assertThat(receipt.batch().totals().accepted()).isEqualTo(2);
        assertThat(feeds.findings(feed)).isEmpty();
    }

    @Test
    void otherBytesUnderATakenNumberAreRefused() {
        var feed = feed("differs", FAR);
        send(feed, 1, rows(1911, 1), Announced.NOTHING);

        var other = send(feed, 1, rows(1911, 2), Announced.NOTHING);

        assertThat(other).isInstanceOf(Received.Differs.class);
        assertThat(feeds.arrival(feed, 1).orElseThrow().batch().totals().rows()).isEqualTo(1);
        assertThat(feeds.refusals(feed))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).isEqualTo(Received.Reason.DIFFERS));
    }

    @Test
    void aNumberPassedOverIsMissingUntilItArrives() {
        var feed = feed("gap", FAR);
        send(feed, 1, rows(1912, 1), Announced.NOTHING);
        send(feed, 3, rows(1913, 1), Announced.NOTHING);

        assertThat(feeds.findings(feed)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.MISSING);
            assertThat(finding.sequence()).isEqualTo(2);
            assertThat(finding.since())
                    .isEqualTo(feeds.arrival(feed, 3).orElseThrow().arrivedAt());
        });

        send(feed, 2, rows(1914, 1), Announced.NOTHING);
        assertThat(feeds.findings(feed)).isEmpty();
    }

    @Test
    void aDroppedBatchIsFoundByTotalsThoughTheSenderRenumbered() {
        var feed = feed("renumbered", FAR);
        send(feed, 1, rows(1915, 3), new Announced(3L, 3L, null));
        // the sender's second batch of 2 rows was lost, and its third went out as number 2
        send(feed, 2, rows(1917, 4), new Announced(4L, 9L, null));

        assertThat(feeds.findings(feed))
                .containsExactly(new Finding(
                        Finding.Kind.TOTAL,
                        2,
                        feeds.arrival(feed, 2).orElseThrow().arrivedAt(),
                        9,
                        7));

        send(feed, 3, rows(1916, 2), new Announced(2L, 9L, null));
        assertThat(feeds.findings(feed)).isEmpty();
    }

    @Test
    void aBatchWithRowsLostIsFoundAndCanBeSentAgainAfterItIsTakenBack() {
        var feed = feed("short", FAR);
        send(feed, 1, rows(1918, 2), new Announced(3L, null, null));
        assertThat(feeds.findings(feed)).extracting(Finding::kind).containsExactly(Finding.Kind.ROWS);

        imports.withdraw(feeds.arrival(feed, 1).orElseThrow().batch().id(), "data-clerk", "broken off");
        send(feed, 1, rows(1918, 3), new Announced(3L, null, null));

        assertThat(feeds.findings(feed)).isEmpty();
        assertThat(feeds.arrivals(feed)).hasSize(1);
    }

    @Test
    void aDamagedBatchIsNotTaken() {
        var feed = feed("damaged", FAR);

        var received = send(feed, 1, rows(1919, 1), new Announced(null, null, "0".repeat(64)));

        assertThat(received).isInstanceOf(Received.Refused.class);
        assertThat(feeds.arrivals(feed)).isEmpty();
    }

    @Test
    void aBatchDueAndNotThereIsLateUntilItArrives() {
        var today = LocalDate.now(clock);
        var feed = feed("late", today.minusDays(1));
        assertThat(feeds.findings(feed))
                .containsExactly(new Finding(
                        Finding.Kind.LATE,
                        null,
                        today.minusDays(1).atTime(1, 0).atZone(ZONE).toInstant(),
                        0,
                        0));

        send(feed, 1, rows(1920, 1), Announced.NOTHING);
        assertThat(feeds.findings(feed)).isEmpty();
    }

    @Test
    void aFileInTheFolderIsTakenWhenItGrowsNoMore() throws Exception {
        var feed = feed("folder", FAR);
        var place = Files.createDirectories(folder.of(feed));
        Files.writeString(place.resolve("week.csv"), rows(1921, 2));
        Files.writeString(place.resolve("week.csv.json"), "{\"sequence\": 1, \"rows\": 2, \"cumulativeRows\": 2}");

        folder.look(feed);
        assertThat(feeds.arrivals(feed)).isEmpty();
        folder.look(feed);

        settle(feed, 1);
        assertThat(feeds.arrival(feed, 1).orElseThrow().batch().totals().rows()).isEqualTo(2);
        assertThat(folder.waiting(feed)).isEmpty();
    }

    @Test
    void aBrokenImportIsTakenUpAgain() {
        var feed = feed("broken", FAR);
        send(feed, 1, rows(1922, 2), Announced.NOTHING);
        var batch = feeds.arrival(feed, 1).orElseThrow().batch().id();
        database.sql("""
                        update imports.batch set state = 'FAILED', mishap = 'power cut',
                            started_at = started_at - interval '1 hour', finished_at = finished_at - interval '1 hour'
                        where id = :id
                        """).param("id", batch).update();
        assertThat(feeds.findings(feed)).extracting(Finding::kind).containsExactly(Finding.Kind.STOPPED);
        assertThat(watch.nextTry(feeds.arrival(feed, 1).orElseThrow())).isPresent();

        assertThat(watch.look()).isTrue();

        settle(feed, 1);
        var arrival = feeds.arrival(feed, 1).orElseThrow();
        assertThat(arrival.batch().state()).isEqualTo(Batch.State.DONE);
        assertThat(arrival.tries()).isEqualTo(1);
        assertThat(feeds.findings(feed)).isEmpty();
    }

    private Feed feed(String key, LocalDate first) {
        var schedule = new Schedule(Rhythm.DAYS, 30, 1, first, null);
        var feed = new Feed("trial-" + key, key, "sender", "", schedule, "desk");
        feeds.save(feed, "data-clerk");
        return feed;
    }

    private Received send(Feed feed, int sequence, String table, Announced announced) {
        var bytes = new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
        var received = intake.receive(feed, new Parcel(sequence, "rights.csv", announced, Parcel.Way.PUT, bytes));
        if (received instanceof Received.Taken) {
            settle(feed, sequence);
        }
        return received;
    }

    private void settle(Feed feed, int sequence) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> feeds.arrival(feed, sequence).orElseThrow().batch().state() != Batch.State.RUNNING);
    }

    /// Trade marks whose numbers begin with a year, so that every batch has its own.
    static String rows(int year, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "某灯具商标,%d%04d,9,江门市某灯厂,1999-01-05,2000-01-07".formatted(year, n))
                .collect(Collectors.joining("\n", "商标名称,注册号,国际分类,申请人,申请日期,注册公告日期\n", "\n"));
    }
}
