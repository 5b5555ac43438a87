package quanheng.bodies.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.bodies.Action;
import quanheng.bodies.ActionFilter;
import quanheng.bodies.ActionFilter.Which;
import quanheng.bodies.ActionSheet;
import quanheng.bodies.ActionState;
import quanheng.bodies.Actions;
import quanheng.bodies.Bodies;
import quanheng.bodies.BodyFilter;
import quanheng.bodies.BodyWords;
import quanheng.formats.FilledSheet;
import quanheng.reading.BodyKind;
import quanheng.sheets.Sheets;

/// Bodies, meetings and actions of the sample office on their pages, as the office and as one unit sees them.
@OfficeTest
class BodiesPagesTests {
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Bodies bodies;

    @Autowired
    private Actions actions;

    @Autowired
    private BodyWords words;

    private String page(String who, String path) throws Exception {
        return browser.perform(get(path).with(user(accounts.loadUserByUsername(who))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private int status(String who, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return browser.perform(
                        request.with(user(accounts.loadUserByUsername(who))).with(csrf()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @ParameterizedTest(name = "{0}: {1} is for the office, {2} for the unit too")
    @CsvSource({
        "/bodies, 领导小组办公室, 领导小组",
        "/bodies?all=on, 领导小组办公室, 保护联席会议",
        "/meetings, 下一年度领导小组会议, 第四季度例会",
        "/meetings?words=下一年度, 下一年度领导小组会议, 会议",
        "/actions?which=ALL, 公开上一年度经费使用情况, 报送知识产权公共服务清单",
        "/actions?words=公开, 公开上一年度经费使用情况, 议定事项"
    })
    void showsAUnitItsOwnAndTheOfficeAll(String path, String secret, String shared) throws Exception {
        assertThat(page("coordinator", path)).contains(secret, shared);
        assertThat(page("leader", path)).as("a leader sees all").contains(secret);
        assertThat(page("unit-contact", path)).contains(shared).doesNotContain(secret);
    }

    @Test
    void countsForAUnitItsOwnOnly() throws Exception {
        var contact = accounts.find("unit-contact").orElseThrow();
        var all = actions.counts(contact, ActionFilter.of(Which.ALL, DAY)).getOrDefault(Which.ALL, 0);

        assertThat(all)
                .isPositive()
                .isLessThan(actions.counts(accounts.find("coordinator").orElseThrow(), ActionFilter.of(Which.ALL, DAY))
                        .getOrDefault(Which.ALL, 0));
        assertThat(rows("unit-contact", "/actions/export?which=ALL")).hasSize(all + 1);
    }

    private List<FilledSheet.Line> rows(String who, String path) throws Exception {
        var file = browser.perform(get(path).with(user(accounts.loadUserByUsername(who))))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return FilledSheet.read(file).orElseThrow().lines();
    }

    @Test
    void hidesAnothersPagesAltogether() throws Exception {
        var office = accounts.find("coordinator").orElseThrow();
        var filter = new BodyFilter(BodyKind.OFFICE, "", true, BodyFilter.Sorting.NAME, DAY);
        var secret = bodies.find(office, filter).getFirst();
        var theirs = some("公开上一年度");

        for (var path : List.of(
                secret.address(), secret.address() + "/export", secret.address() + "/joining", theirs.address())) {
            assertThat(status("unit-contact", get(path))).as(path).isIn(403, 404);
            assertThat(status("coordinator", get(path)))
                    .as("the control " + path)
                    .isEqualTo(200);
        }
        assertThat(status("unit-contact", post(theirs.address() + "/report").param("words", "x")))
                .isEqualTo(404);
        assertThat(status("leader", post(theirs.address() + "/settlement").param("do", "verify")))
                .as("a leader looks, and settles nothing")
                .isEqualTo(403);
    }

    private Action some(String words) {
        var filter = new ActionFilter(Which.ALL, null, null, null, words, ActionFilter.Sorting.DAY, DAY);
        return actions.find(accounts.find("coordinator").orElseThrow(), filter, 0, 1)
                .getFirst();
    }

    @Test
    void takesReportsFromASheetAllOrNone() throws Exception {
        var own = some("收集近三年");
        var stranger = some("公开上一年度");

        assertThat(take(List.of(cells(own, "已收集（示例）"), cells(stranger, "冒报")))).isEqualTo(422);
        assertThat(some("收集近三年").state()).as("none").isEqualTo(ActionState.OPEN);
        assertThat(take(List.of(cells(own, "已收集（示例）")))).isEqualTo(200);
        assertThat(some("收集近三年").state()).isEqualTo(ActionState.REPORTED);
        assertThat(take(List.of(cells(own, "再报"))))
                .as("the sheet is old by now")
                .isEqualTo(422);
    }

    private static List<Object> cells(Action action, String told) {
        return List.of(action.id().toString(), action.revision(), told);
    }

    private int take(List<List<Object>> rows) throws Exception {
        var heads = Stream.of("action", "seen", "told")
                .map(head -> words.say(head, Locale.CHINA))
                .toList();
        var file = new ByteArrayOutputStream();
        Sheets.write(file, "示例", heads, rows.stream());
        assertThat(ActionSheet.COLUMNS).contains("action", "seen", "told");
        return status(
                "unit-contact",
                multipart("/actions/sheet").file(new MockMultipartFile("file", "a.xlsx", null, file.toByteArray())));
    }
}
