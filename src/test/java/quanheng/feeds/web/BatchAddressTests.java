package quanheng.feeds.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.feeds.Feed;
import quanheng.feeds.Feeds;
import quanheng.feeds.Rhythm;
import quanheng.feeds.Schedule;
import quanheng.feeds.Tokens;

/// What a sender sees.
@OfficeTest
class BatchAddressTests {
    private static final String TABLE = "商标名称,注册号,国际分类,申请人,申请日期,注册公告日期\n某桥商标,18990001,9,某桥厂,1999-01-05,2000-01-07\n";

    @Autowired
    MockMvc pages;

    @Autowired
    Feeds feeds;

    @Autowired
    Tokens tokens;

    @Autowired
    Accounts accounts;

    @Test
    void aSenderWithTheTokenGetsAReceiptAndNobodyElseDoes() throws Exception {
        var feed = feed("by-put");
        var token = tokens.make(feed, "data-clerk");

        assertThat(send(feed, "wrong", TABLE).getStatus()).isEqualTo(401);
        var first = send(feed, token, TABLE);
        assertThat(first.getStatus()).as(first.getContentAsString()).isEqualTo(201);
        assertThat(first.getContentAsString()).contains("\"sha256\"", "\"announcedRows\":1", "\"sequence\":1");
        assertThat(send(feed, token, TABLE).getStatus()).isEqualTo(200);
        var other = send(feed, token, TABLE + "x\n");
        assertThat(other.getStatus()).isEqualTo(409);
        assertThat(other.getContentAsString()).contains("\"sha256\"", "\"arrivedSha256\"");

        tokens.revoke(feed, "data-clerk");
        assertThat(send(feed, token, TABLE).getStatus()).isEqualTo(401);
    }

    @Test
    void aClerkSeesFeedsTheirBatchesAndReceipts() throws Exception {
        var feed = feed("seen");
        send(feed, tokens.make(feed, "data-clerk"), TABLE.replace("18990001", "18980001"));

        assertThat(page("/feeds")).contains("seen");
        assertThat(page("/feeds/seen")).contains("/feeds/seen/batches/1");
        assertThat(page("/feeds/seen/batches/1")).contains("SHA-256");
        assertThat(page("/feeds/addition")).contains("untilHour");
        assertThat(page("/feeds/seen/correction")).contains("seen");
        assertThat(page("/feeds/seen/export")).isNotEmpty();
    }

    @Test
    void aScheduleThatCannotBeKeptIsToBeMended() throws Exception {
        var answer = pages.perform(post("/feeds/addition")
                        .with(csrf())
                        .with(user(accounts.loadUserByUsername("data-clerk")))
                        .param("key", "unsound")
                        .param("name", "n")
                        .param("sender", "s")
                        .param("rhythm", "WEEKDAY")
                        .param("every", "9")
                        .param("untilHour", "18")
                        .param("firstDay", "2090-01-01"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(feeds.find("unsound")).isEmpty();
    }

    private Feed feed(String key) {
        var schedule = new Schedule(Rhythm.WEEKDAY, 1, 18, LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 31));
        var feed = new Feed(key, key, "sender", "", schedule, "desk");
        feeds.save(feed, "data-clerk");
        return feed;
    }

    private MockHttpServletResponse send(Feed feed, String token, String table) throws Exception {
        return pages.perform(put("/api/feeds/{feed}/batches/1", feed.key())
                        .header("Authorization", "Bearer " + token)
                        .header("X-Rows", "1")
                        .header("X-File-Name", "marks.csv")
                        .content(table.getBytes(StandardCharsets.UTF_8)))
                .andReturn()
                .getResponse();
    }

    private String page(String path) throws Exception {
        var answer = pages.perform(get(path).with(user(accounts.loadUserByUsername("data-clerk"))))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString();
    }
}
