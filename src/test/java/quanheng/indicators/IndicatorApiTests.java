package quanheng.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@OfficeTest
class IndicatorApiTests {
    private static final String STOCK = "/api/indicators/patents-in-force";
    private static final String WHEN = "?region=990100&asOf=2026-06-30";

    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    JsonMapper json;

    @Autowired
    Definitions definitions;

    @Test
    void namesEveryVersionOfEveryIndicator() throws Exception {
        assertThat(read("/api/indicators")).hasSize(definitions.all().size());
    }

    @Test
    void tellsAValueWithAllItNeedsToBeReckonedAgain() throws Exception {
        var value = read(STOCK + WHEN);

        assertThat(value.propertyNames())
                .contains("value", "published", "unit", "version", "region", "asOf", "knownAt", "records", "notes");
        assertThat(value.get("value").asInt())
                .isEqualTo(value.get("records").asInt())
                .isPositive();
    }

    @Test
    void pagesThroughExactlyAsManyRecordsAsItCounts() throws Exception {
        var numbers = new HashSet<String>();
        var cursor = "";
        var total = 0;
        do {
            var page = read(STOCK + "/records" + WHEN + "&limit=7&cursor=" + cursor);
            page.get("records")
                    .forEach(record -> numbers.add(record.get("number").asString()));
            total = page.get("total").asInt();
            cursor = page.get("next").isNull() ? "" : page.get("next").asString();
        } while (!cursor.isEmpty());

        assertThat(numbers).hasSize(total);
    }

    @Test
    void explainsARecordCriterionByCriterion() throws Exception {
        var number = read(STOCK + "/records" + WHEN + "&limit=1")
                .get("records")
                .get(0)
                .get("number")
                .asString();

        var counted = read(STOCK + "/explain" + WHEN + "&record=" + number);
        var before = read(STOCK + "/explain?region=990100&asOf=1990-01-01&record=" + number);

        assertThat(counted.get("counted").asBoolean()).isTrue();
        assertThat(before.get("counted").asBoolean()).isFalse();
        assertThat(before.get("grounds")).isNotEmpty();
    }

    @Test
    void theSameAnswerIsNotSentTwice() throws Exception {
        var first = answer(STOCK + WHEN, "");
        var second = answer(STOCK + WHEN, String.valueOf(first.getHeader("ETag")));

        assertThat(first.getStatus()).isEqualTo(200);
        assertThat(second.getStatus()).isEqualTo(304);
    }

    @ParameterizedTest(name = "{0} answers {1}: {2}")
    @CsvSource(textBlock = """
        /api/indicators/nothing,                                  404, there is no such indicator
        /api/indicators/patents-in-force?asOf=yesterday,          400, no day
        /api/indicators/patents-in-force?region=nowhere-at-all,   400, no region
        /api/indicators/patents-in-force?version=99,              400, no such version
        /api/indicators/patents-in-force?knownAt=then,            400, no moment
        /api/indicators/patents-in-force/records?cursor=x,        400, not a cursor of ours
        /api/indicators/patents-in-force/records?limit=all,       400, no number
        /api/indicators/patents-in-force/explain,                 400, no record is named
        /api/indicators/patents-in-force/explain?record=nothing,  404, there is no such record
        """)
    void faultsAreProblems(String path, int status, String because) throws Exception {
        var answer = answer(path, "");

        assertThat(answer.getStatus()).as(because).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("application/problem+json");
    }

    private JsonNode read(String path) throws Exception {
        return json.readTree(answer(path, "").getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse answer(String path, String known) throws Exception {
        return browser.perform(
                        get(path).header("If-None-Match", known).with(user(accounts.loadUserByUsername("auditor"))))
                .andReturn()
                .getResponse();
    }
}
