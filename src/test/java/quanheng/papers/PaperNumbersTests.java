package quanheng.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import quanheng.OfficeTest;

/// Numbers of papers, also when many take one at once.
@OfficeTest
class PaperNumbersTests {
    @Autowired
    private PaperNumbers numbers;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void countsWithinSeriesAndYear() {
        assertThat(next("adjudication", 2031)).isEqualTo("知裁〔2031〕1号");
        assertThat(next("adjudication", 2031)).isEqualTo("知裁〔2031〕2号");
        assertThat(next("adjudication", 2032)).isEqualTo("知裁〔2032〕1号");
        assertThat(next("penalty", 2031)).isEqualTo("知罚〔2031〕1号");
    }

    @Test
    void givesANumberBackWhoseActFails() {
        next("reward", 2033);
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    numbers.next("reward", 2033);
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");

        assertThat(next("reward", 2033)).isEqualTo("知奖〔2033〕2号");
    }

    @Test
    void neverGivesANumberTwiceNorSkipsOne() throws Exception {
        var threads = 16;
        var each = 25;
        var given = new TreeSet<Integer>();
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var takers = new ArrayList<Callable<String>>();
            for (var at = 0; at < threads * each; at++) {
                takers.add(() -> next("letter", 2034));
            }
            for (Future<String> taken : executor.invokeAll(takers)) {
                given.add(Integer.valueOf(taken.get().replaceAll(".*〕(\\d+)号", "$1")));
            }
        }
        assertThat(given).hasSize(threads * each);
        assertThat(given.first()).isOne();
        assertThat(given.last()).isEqualTo(threads * each);
    }

    @Test
    void refusesAnUnknownSeries() {
        assertThatThrownBy(() -> next("nothing", 2031)).hasMessageContaining("adjudication");
    }

    private String next(String series, int year) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> numbers.next(series, year)));
    }
}
