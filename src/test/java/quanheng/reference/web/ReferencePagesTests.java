package quanheng.reference.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.access.NewAccount;
import quanheng.access.Role;

/// The pages of reference data, as a data clerk.
@OfficeTest
class ReferencePagesTests {
    private static final String RULES = """
            rule,code,title,title_en,include,exclude,keywords_needed
            1,1.1,页面网络,Page networks,H04L*,H04L12/28,N
            2,1.2,页面车辆,Page vehicles,B62*,,Y
            """;

    @Autowired
    MockMvc pages;

    @Autowired
    Accounts accounts;

    private UserDetails clerk;

    @BeforeEach
    void castAClerk() {
        accounts.open(new NewAccount("clerk", "clerk", "a-long-password", Set.of(Role.DATA_CLERK), Set.of()));
        clerk = accounts.loadUserByUsername("clerk");
    }

    @Test
    void takeAnEditionFromUploadToItsClasses() throws Exception {
        var edition = loaded("pages-1", RULES);
        var other = loaded("pages-2", RULES.replace("B62*", "B60*"));

        assertThat(text("/reference")).contains("pages-1", "2030-01-01", "start-1", "rules.csv");
        assertThat(text(edition)).contains("1.1", "页面网络");
        assertThat(text(edition + "?words=车辆")).contains("1.2").doesNotContain("页面网络");
        assertThat(text(edition + "/class?code=1.1")).contains("H04L*", "H04L12/28");
        assertThat(text(edition + "/coverage")).contains("覆盖情况");
        var both = "one=" + number(edition) + "&other=" + number(other);
        assertThat(text("/reference/comparison?classes=B62K11/04 12&" + both))
                .contains("1 个分类的 12 件记录", "1.2?", "B60*");
        assertThat(text("/reference/comparison?language=en&classes=B62K11/04 12&" + both))
                .contains("12 records in 1 classes would move");
        for (var address :
                new String[] {"/reference/export", edition + "/export", "/reference/comparison/export?" + both}) {
            assertThat(open(get(address)).getContentAsByteArray()).startsWith('P', 'K');
        }
    }

    @Test
    void sayAllThatIsWrongWithAFileAndLoadTheGoodRowsOnWish() throws Exception {
        var rehearsal = rehearsal("pages-wrong", "code,title,include\n1.1,好,H04L*\n1.2,坏,I04L*\n");

        assertThat(text(rehearsal)).contains("写法不对", "I04L*", "没有载入", "其余 1 行可用");
        assertThat(text(rehearsal + "&language=en")).contains("not written as it should be", "Symbols included");
        var refused = open(filled(rehearsal));
        assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).contains("没有载入");
        var edition = Objects.requireNonNull(
                open(filled(rehearsal).param("goodRows", "true")).getRedirectedUrl());
        assertThat(text(edition)).contains("略去 1 行", "好").doesNotContain("坏");
        assertThat(open(filled(rehearsal).param("goodRows", "true")).getContentAsString(StandardCharsets.UTF_8))
                .contains("已经有了");
    }

    @Test
    void askForWhatTheFormLacks() throws Exception {
        var answer = open(multipart("/reference/upload").param("to", "2020-01-01"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("请填写版本名称", "请填写生效日", "请至少选择一个不为空的文件");
        assertThat(open(get("/reference/999999")).getStatus()).isEqualTo(404);
    }

    private String loaded(String name, String rules) throws Exception {
        var rehearsal = rehearsal(name, rules);
        assertThat(text(rehearsal)).contains("将载入 2 行");
        return Objects.requireNonNull(open(filled(rehearsal)).getRedirectedUrl());
    }

    private String rehearsal(String name, String rules) throws Exception {
        var file = new MockMultipartFile("files", "rules.csv", "text/csv", rules.getBytes(StandardCharsets.UTF_8));
        return Objects.requireNonNull(open(multipart("/reference/upload")
                        .file(file)
                        .param("kind", "IPC_INDUSTRIES")
                        .param("edition", name)
                        .param("from", "2030-01-01"))
                .getRedirectedUrl());
    }

    /// The form of the rehearsal's page as its hidden fields fill it.
    private static AbstractMockHttpServletRequestBuilder<?> filled(String rehearsal) {
        var request = post("/reference/rehearsal");
        UriComponentsBuilder.fromUriString(rehearsal)
                .build()
                .getQueryParams()
                .forEach((name, values) -> request.param(name, values.getFirst()));
        return request;
    }

    private static String number(String edition) {
        return edition.substring(edition.lastIndexOf('/') + 1);
    }

    private String text(String address) throws Exception {
        var answer = open(get(address));
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse open(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return pages.perform(request.with(user(clerk)).with(csrf())).andReturn().getResponse();
    }
}
