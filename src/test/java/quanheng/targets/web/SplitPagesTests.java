package quanheng.targets.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.journal.Entry;
import quanheng.journal.Journal;
import quanheng.journal.JournalFilter;
import quanheng.plans.Plans;
import quanheng.plans.Promise;
import quanheng.reading.TargetKind;
import quanheng.sheets.Sheets;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.targets.Freeze;
import quanheng.targets.Splits;
import quanheng.targets.Targets;

@OfficeTest
class SplitPagesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Plans plans;

    @Autowired
    private Splits splits;

    @Autowired
    private Targets targets;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MockMvc browser;

    @Test
    void saysByHowMuchTheSharesMissTheTarget() throws Exception {
        var promise = bound();
        var before = splits.divided(promise, TODAY).orElseThrow();
        var parts = before.rows();
        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(page(promise, "leader", "en"))
                .contains(before.region().name())
                .doesNotContain("Save the split");

        save(promise, parts.getFirst().region().code(), before.whole().subtract(BigDecimal.TEN));

        var less = splits.divided(promise, TODAY).orElseThrow();
        assertThat(Objects.requireNonNull(less.split()).gap()).isEqualByComparingTo("-10");
        assertThat(page(promise, "leader", "en")).contains("10 less than the target");
        assertThat(page(promise, "leader", "zh-CN")).contains("比总目标").contains("少 10");

        var all = new java.util.TreeMap<String, BigDecimal>();
        all.put(parts.getFirst().region().code(), before.whole().subtract(BigDecimal.TEN));
        all.put(parts.get(1).region().code(), BigDecimal.TEN);
        var first = Objects.requireNonNull(less.division()).id();
        splits.divide(promise, first, new Splits.Shares(before.unit(), all), "coordinator");

        assertThat(Objects.requireNonNull(
                                splits.divided(promise, TODAY).orElseThrow().split())
                        .addsUp())
                .isTrue();
        assertThat(splits.divisions(promise.id())).hasSizeGreaterThan(1);
        assertThat(journal.before(Long.MAX_VALUE, new JournalFilter("", "targets.split", "promise:" + promise.id()), 9))
                .extracting(Entry::act)
                .startsWith("targets.split", "targets.split-ended", "targets.split");
        assertThatThrownBy(() -> splits.end(promise.id(), first, "coordinator"))
                .as("it is split otherwise by now")
                .isInstanceOf(ChangedMeanwhileException.class);
        stays();
        end(promise);
    }

    private void stays() {
        assertThatThrownBy(
                        () -> database.sql("update targets.share set share = 0").update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from targets.split").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void refusesWhatIsNoShareAndKeepsWhatWasTyped() throws Exception {
        var promise = bound();
        var code = splits.divided(promise, TODAY)
                .orElseThrow()
                .rows()
                .getFirst()
                .region()
                .code();
        var path = "/ledger/promises/" + promise.id() + "/split";

        var answer = browser.perform(
                        post(path).param("share-" + code, "many").with(csrf()).with(user(account("data-clerk"))))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(answer).contains("value=\"many\"").contains("#share-" + code);
        assertThat(splits.divided(promise, TODAY).orElseThrow().division()).isNull();
        browser.perform(post(path).param("share-" + code, "1").with(csrf()).with(user(account("leader"))))
                .andExpect(status().isForbidden());
    }

    @Test
    void takesSharesFromTheSheetItHandsOut() throws Exception {
        var promise = bound();
        var divided = splits.divided(promise, TODAY).orElseThrow();
        var code = divided.rows().getFirst().region().code();
        var path = "/ledger/promises/" + promise.id() + "/split/sheet";

        assertThat(browser.perform(get(path).with(user(account("leader"))))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith('P', 'K');
        assertThat(read(path, 200, List.of(code, "x", "1,234"))).contains("value=\"1,234\"");
        assertThat(read(path, 422, List.of("999999", "x", "5"), List.of(code, "x", "five")))
                .contains("999999")
                .contains("five");
        assertThat(splits.divided(promise, TODAY).orElseThrow().division())
                .as("nothing is saved before somebody has looked it over")
                .isNull();
    }

    @Test
    void tellsPaceAndForecastOfEveryCountedPromise() throws Exception {
        for (var promise : counted()) {
            for (var language : List.of("en", "zh-CN")) {
                var page = browser.perform(get("/ledger/promises/%s/pace?asOf=%s&language=%s"
                                        .formatted(promise.id(), TODAY, language))
                                .with(user(account("leader"))))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString();
                assertThat(page).as(promise.words()).contains("<main").doesNotContain("??");
            }
        }
    }

    private String read(String path, int status, List<?>... rows) throws Exception {
        var bytes = new ByteArrayOutputStream();
        Sheets.write(bytes, "x", List.of("a", "b", "c"), Arrays.stream(rows));
        return browser.perform(multipart(path)
                        .file(new MockMultipartFile("file", "split.xlsx", null, bytes.toByteArray()))
                        .with(csrf())
                        .with(user(account("coordinator"))))
                .andExpect(status().is(status))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private void save(Promise promise, String code, BigDecimal share) throws Exception {
        browser.perform(post("/ledger/promises/" + promise.id() + "/split")
                        .param("share-" + code, share.toPlainString())
                        .with(csrf())
                        .with(user(account("coordinator"))))
                .andExpect(status().is3xxRedirection());
    }

    private void end(Promise promise) {
        splits.divided(promise, TODAY).ifPresent(divided -> {
            if (divided.division() != null) {
                splits.end(promise.id(), divided.division().id(), "coordinator");
            }
        });
    }

    private String page(Promise promise, String username, String language) throws Exception {
        return browser.perform(get("/ledger/promises/" + promise.id() + "/split?language=" + language)
                        .with(user(account(username))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private UserDetails account(String username) {
        return accounts.loadUserByUsername(username);
    }

    private Promise bound() {
        return counted().stream()
                .filter(promise -> promise.target() != null && promise.target().kind() != TargetKind.GROWTH_RATE)
                .filter(promise -> splits.divided(promise, TODAY).isPresent())
                .filter(promise -> splits.divided(promise, TODAY).orElseThrow().isAdding())
                .findFirst()
                .orElseThrow();
    }

    private List<Promise> counted() {
        var promises = plans.promises(TODAY);
        var reached = targets.observe(promises, Freeze.on(TODAY));
        return promises.stream()
                .filter(promise -> reached.containsKey(promise.id()))
                .toList();
    }
}
