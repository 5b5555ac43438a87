package quanheng.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import quanheng.OfficeTest;
import quanheng.access.Accounts;

/// The pages of search over a small register.
@OfficeTest
@Import(MadeSource.Made.class)
class SearchPagesTests {
    @Autowired
    MockMvc pages;

    @Autowired
    Accounts accounts;

    @Autowired
    IndexKeeper keeper;

    @Autowired
    MadeSource register;

    private UserDetails person;

    @BeforeEach
    void haveAnIndex() {
        person = accounts.loadUserByUsername("administrator");
        keeper.rebuild();
    }

    @Test
    void findMarkAndExplain() throws Exception {
        assertThat(text("/search?words=荧光粉"))
                .contains("共 1 件", "<mark class=\"found\">荧光粉</mark>", "任何文字含“荧光粉”", "/registers/1", "C09K");
        assertThat(text("/search?words=荧光粉&language=en")).contains("1 found", "any text contains “荧光粉”");
        assertThat(text("/search?words=知识产权")).contains("共 1 件", "/registers/3");
        assertThat(text("/search?words=ZL 2011 1 0307939.9")).contains("共 1 件", "/registers/1");
        assertThat(text("/search?words=申请人：五邑 state:有效")).contains("共 1 件", "LED路灯");
        assertThat(text("/search")).contains("共 3 件");
    }

    @Test
    void narrowByAFacetWithACommaInItsName() throws Exception {
        assertThat(text("/search?f=exact-holder:\"ABC Lighting Co., Ltd.\"")).contains("共 1 件", "/registers/3");
    }

    @Test
    void sayWhatIsWrongAndWhereAndWhatToDo() throws Exception {
        var page = text("/search?words=applcant:科恒 (filed:2016..2013");

        assertThat(page).contains("没有这个项目", "括号没有合上", "起始晚于终止", "第 1 个字符");
        assertThat(text("/search?words=applcant:科恒&language=en")).contains("no such field", "Character 1");
    }

    @Test
    void helpWhereNothingIsFound() throws Exception {
        assertThat(text("/search?words=没有的词")).contains("共 0 件", "没有符合的权利");
        assertThat(text("/search/help")).contains("智慧財產權", "2024 年底有效");
        assertThat(text("/search/help?language=en")).contains("How to ask");
    }

    @Test
    void keepQuestionsForTheirOwner() throws Exception {
        open(post("/search/saved").param("words", "荧光粉").param("name", "荧光材料"));

        assertThat(text("/search")).contains("荧光材料");
        assertThat(pages.perform(get("/search").with(user(accounts.loadUserByUsername("leader"))))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("荧光材料");
        var id = text("/search").replaceAll("(?s).*/search/saved/([0-9a-f-]{36})/removal.*", "$1");
        assertThat(open(post("/search/saved/" + id + "/removal")).getStatus()).isEqualTo(302);
        assertThat(text("/search")).doesNotContain("荧光材料");
    }

    @Test
    void citeAResultAndSeeWhetherItChanged() throws Exception {
        var made = open(post("/search/sets").param("words", "科恒"));
        var page = Objects.requireNonNull(made.getRedirectedUrl());
        assertThat(text(page)).contains("结果完全相同", "SHA-256");

        register.tell(MadeSource.entry(9, "201510000000.1", "灯", "科恒灯饰厂"));
        keeper.refresh();

        assertThat(text(page)).contains("当时 1 件，现在 2 件");
        assertThat(text("/search/sets")).contains("科恒");
        register.takeBack(9);
        keeper.refresh();
        assertThat(text(page)).contains("结果完全相同");
    }

    @Test
    void giveResultsAsExcelAndTheStateOfTheIndex() throws Exception {
        var excel = open(get("/search/export?words=荧光粉"));
        assertThat(excel.getContentType()).startsWith("application/vnd.openxmlformats");
        assertThat(excel.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(text("/search/index")).contains("检索索引", "重建索引");
        assertThat(open(post("/search/index")).getStatus()).isEqualTo(302);
    }

    private String text(String address) throws Exception {
        var answer = open(get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse open(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return pages.perform(request.with(user(person)).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
