package quanheng.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;
import quanheng.OfficeTest;

@OfficeTest
class JournalTests {
    @Autowired
    Journal journal;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Test
    void growsToOneChainUnderManyWriters() throws Exception {
        var before = count();

        try (var writers = Executors.newFixedThreadPool(16)) {
            IntStream.range(0, 160).forEach(number -> writers.execute(() -> append("writer", "trial:" + number)));
        }

        assertThat(count()).isEqualTo(before + 160);
        assertThat(journal.verify())
                .isInstanceOfSatisfying(
                        Verification.Intact.class,
                        intact -> assertThat(intact.count()).isEqualTo(before + 160));
    }

    @Test
    void keepsAnEntryOnlyWithTheActItself() {
        var before = count();

        transaction.executeWithoutResult(status -> {
            journal.append("coordinator", "trial.undone", "trial:1", Map.of());
            status.setRollbackOnly();
        });

        assertThat(count()).isEqualTo(before);
        assertThatThrownBy(() -> journal.append("coordinator", "trial.alone", "trial:1", Map.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void writesDetailAsJsonWithSortedKeys() {
        var entry = transaction.execute(status -> journal.append(
                "data-clerk", "trial.detailed", "trial:2", Map.of("rows", 434, "file", "a\"b.csv", "ok", true)));

        assertThat(entry.detail()).isEqualTo("{\"file\":\"a\\\"b.csv\",\"ok\":true,\"rows\":434}");
        assertThat(journal.before(Long.MAX_VALUE, new JournalFilter("data-clerk", "trial.", "trial:2"), 1))
                .containsExactly(entry);
    }

    @Test
    void readsBackwardsInPages() {
        IntStream.range(0, 5).forEach(number -> append("pager", "page:" + number));
        var filter = new JournalFilter("pager", "", "");

        var first = journal.before(Long.MAX_VALUE, filter, 3);
        var second = journal.before(first.getLast().sequence(), filter, 3);

        assertThat(first).extracting(Entry::subject).containsExactly("page:4", "page:3", "page:2");
        assertThat(second).extracting(Entry::subject).containsExactly("page:1", "page:0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal.entry set actor = 'nobody'",
                "delete from journal.entry",
                "truncate journal.entry",
                "alter table journal.entry disable trigger all",
                "drop table journal.entry"
            })
    void refusesTheApplicationAnyChange(String sql) {
        append("writer", "trial:3");

        assertThatThrownBy(() -> database.sql(sql).update()).isInstanceOf(DataAccessException.class);
        assertThat(journal.verify()).isInstanceOf(Verification.Intact.class);
    }

    private void append(String actor, String subject) {
        transaction.executeWithoutResult(status -> journal.append(actor, "trial.made", subject, Map.of("by", actor)));
    }

    private long count() {
        return database.sql("select count(*) from journal.entry")
                .query(Long.class)
                .single();
    }
}
