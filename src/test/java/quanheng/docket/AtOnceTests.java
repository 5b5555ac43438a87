package quanheng.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import quanheng.EmptyOfficeTest;
import quanheng.access.Sight;

/// Sixteen at once, and one effect.
@EmptyOfficeTest
class AtOnceTests {
    private static final int MANY = 16;

    @Autowired
    Docket docket;

    @Autowired
    CaseWriter writer;

    @Autowired
    Sight sight;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private LocalDate today;
    private String number = "";

    @BeforeEach
    void open() {
        today = LocalDate.now(clock);
        number = DocketTests.recorded(docket.open(People.OFFICER, People.request(today)))
                .number();
    }

    @Test
    void recordsTheSameWishOnce() throws Exception {
        var wish = People.wish("refusal", today, Map.of("reason", "x"));

        var outcomes = atOnce(at -> () -> docket.act(People.OFFICER, number, 1, wish));

        assertThat(outcomes).containsOnly(new Outcome.Recorded(number, 2));
        assertThat(acts()).isEqualTo(2);
    }

    @Test
    void letsOneOfManyDifferentWishesThrough() throws Exception {
        var outcomes = atOnce(at ->
                () -> docket.act(People.OFFICER, number, 1, People.wish("refusal", today, Map.of("reason", "x" + at))));

        assertThat(outcomes).filteredOn(Outcome.Recorded.class::isInstance).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.ChangedMeanwhile.class::isInstance)
                .hasSize(MANY - 1);
        assertThat(acts()).isEqualTo(2);
    }

    @Test
    void opensACaseOnceForOneWish() throws Exception {
        var request = People.request(today);

        assertThat(atOnce(at -> () -> docket.open(People.OFFICER, request)))
                .hasSize(MANY)
                .containsOnly(docket.open(People.OFFICER, request));
    }

    @Test
    void approvesOnce() throws Exception {
        docket.act(People.OFFICER, number, 1, People.wish("refusal", today, Map.of("reason", "x")));

        atOnce(at -> () -> docket.settle(
                People.HEAD,
                number,
                2,
                new Settlement(2, at % 2 == 0, today.atStartOfDay(), "y", "settle-" + at + number)));

        assertThat(acts()).isEqualTo(3);
    }

    /// The control: appended without the place each saw, all of them would be on file.
    @Test
    void wouldRecordAllWithoutTheConditionalAppend() throws Exception {
        var head = docket.file(number, People.OFFICER).orElseThrow().head();

        atOnce(at -> () -> sight.as(CaseFiles.ENGINE, () -> {
            writer.waitFor(number);
            var act = new Act(
                    acts() + 1,
                    "refusal",
                    Act.Move.PROPOSED,
                    0,
                    "officer",
                    "officer",
                    today.atStartOfDay(),
                    clock.instant(),
                    Map.of("reason", "x"));
            return writer.append(head.id(), act, List.of(), "unconditional-" + at + number);
        }));

        assertThat(acts()).isEqualTo(1 + MANY);
    }

    private int acts() {
        return sight.as(
                CaseFiles.ENGINE,
                () -> database.sql("""
                        select count(*) from docket.act join docket.case_file on id = case_id where number = :number
                        """)
                        .param("number", number)
                        .query(Integer.class)
                        .single());
    }

    private static <T> List<T> atOnce(IntFunction<Callable<T>> work) throws Exception {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newFixedThreadPool(MANY)) {
            List<Future<T>> futures = new ArrayList<>();
            for (var at = 0; at < MANY; at++) {
                var each = work.apply(at);
                futures.add(pool.submit(() -> {
                    start.await();
                    return each.call();
                }));
            }
            start.countDown();
            var done = new ArrayList<T>();
            for (var future : futures) {
                done.add(future.get());
            }
            return done;
        }
    }
}
