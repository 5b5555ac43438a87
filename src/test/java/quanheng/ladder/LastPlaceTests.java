package quanheng.ladder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import quanheng.EmptyOfficeTest;
import quanheng.access.Sight;
import quanheng.docket.Docket;
import quanheng.docket.Exhibits;
import quanheng.docket.Outcome;
import quanheng.parties.Organizations;
import quanheng.shell.ChangedMeanwhileException;

/// Two who want the last place at once: one of them has it.
@EmptyOfficeTest
class LastPlaceTests {
    private static final String PLACE = "a_place_has_one_holder";

    @Autowired
    private LadderStore store;

    @Autowired
    private Applications applications;

    @Autowired
    private Docket docket;

    @Autowired
    private Exhibits exhibits;

    @Autowired
    private Organizations organizations;

    @Autowired
    private Sight sight;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private HikariDataSource source;

    @Value("${quanheng.data}")
    private Path data;

    private final String run = UUID.randomUUID().toString();

    @AfterEach
    void leave() throws Exception {
        asOwner("delete from ladder.standing where because = '%s'".formatted(run));
    }

    private void asOwner(String sql) throws IOException, SQLException {
        var password = Files.readString(data.resolve("secrets/database-owner")).strip();
        try (var owner = DriverManager.getConnection(source.getJdbcUrl(), "postgres", password);
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private Standing standing(String name) {
        var from = LocalDate.of(2024, 1, 1);
        return new Standing(
                name, UUID.randomUUID(), name, "999998", "pilot-park", "SPECIAL", null, from, null, run, null);
    }

    @Test
    void theDatabaseLetsOneOfTwoTakeTheLastPlace() {
        assertThatThrownBy(this::bothTakeTheOnlyPlace)
                .hasRootCauseInstanceOf(SQLException.class)
                .hasStackTraceContaining(PLACE);
        assertThat(held()).isEqualTo(1);
        assertThat(store.enter(standing("third"), 1))
                .as("afterwards there is none")
                .isFalse();
    }

    /// The control: without the constraint both are in.
    @Test
    void withoutItsConstraintBothWouldHaveIt() throws Exception {
        asOwner("alter table ladder.standing drop constraint " + PLACE);
        try {
            bothTakeTheOnlyPlace();
            assertThat(held()).isEqualTo(2);
        } finally {
            leave();
            asOwner(
                    "alter table ladder.standing add constraint " + PLACE
                            + " exclude using gist (title with =, type with =, slot with =, daterange(from_on, until_on) with &&)");
        }
    }

    /// The second asks while the first has not committed yet.
    private void bothTakeTheOnlyPlace() throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<Boolean> second = transaction.execute(status -> {
                store.enter(standing("first"), 1);
                var asked = threads.submit(() -> store.enter(standing("second"), 1));
                while (!asked.isDone() && !somebodyWaits()) {
                    Thread.onSpinWait();
                }
                return asked;
            });
            second.get();
        }
    }

    private boolean somebodyWaits() {
        return database.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private int held() {
        return store.held("pilot-park", "SPECIAL", LocalDate.of(2024, 1, 1));
    }

    @Test
    void aRawRowBeyondTheLastPlaceIsRefused() {
        var places = Stream.of("7, 6", "0, 6", "1, null", "null, 6");

        assertThat(places)
                .allSatisfy(place ->
                        assertThatThrownBy(() -> inserted(place)).isInstanceOf(DataIntegrityViolationException.class));
        assertThat(inserted("6, 6")).as("the control").isEqualTo(1);
    }

    private int inserted(String place) {
        return database.sql("""
                        insert into ladder.standing
                            (number, candidate, name, region, title, type, slot, places, from_on, because)
                        values ('x', gen_random_uuid(), 'x', '', 'pilot-park', 'LEADING', %s, '2015-01-01', '%s')
                        """.formatted(place, run)).update();
    }

    @Test
    void ofTwoApprovalsAtOnceOneIsRecorded() throws Exception {
        var script = new LadderScript(applications, docket, exhibits, organizations, sight, clock);
        var held = new ArrayList<String>();
        while (store.held("pilot-province", "SUPPORTING", script.today()) < 6) {
            held.add(script.approved("示例竞争省" + held.size() + run, "pilot-province", "SUPPORTING"));
        }
        var rivals = List.of(ready(script, "示例竞争省甲"), ready(script, "示例竞争省乙"));

        try (var threads = Executors.newFixedThreadPool(2)) {
            var outcomes = threads.invokeAll(rivals.stream()
                    .map(number -> (java.util.concurrent.Callable<Boolean>) () -> approve(script, number))
                    .toList());
            var recorded = 0;
            for (var outcome : outcomes) {
                recorded += outcome.get() ? 1 : 0;
            }
            assertThat(recorded).isEqualTo(1);
        }
        assertThat(store.held("pilot-province", "SUPPORTING", script.today())).isEqualTo(7);
        assertThat(rivals)
                .filteredOn(number -> store.current(number).isEmpty())
                .singleElement()
                .satisfies(number -> {
                    var again = (Outcome.Refused) script.settle(number);
                    assertThat(again.reasons().getFirst().key()).isEqualTo("ladder.refused.cap.supporting.unverified");
                });
        held.addAll(rivals.stream()
                .filter(number -> store.current(number).isPresent())
                .toList());
        held.forEach(number -> script.done(number, "exit", Map.of("reason", "示例")));
    }

    private String ready(LadderScript script, String name) {
        var number = script.applied(name + run, "pilot-province", "SUPPORTING");
        script.review(number, Review.Opinion.MET);
        script.act(number, "approve", Map.of());
        return number;
    }

    private boolean approve(LadderScript script, String number) {
        try {
            return script.settle(number) instanceof Outcome.Recorded;
        } catch (ChangedMeanwhileException e) {
            return false;
        }
    }
}
