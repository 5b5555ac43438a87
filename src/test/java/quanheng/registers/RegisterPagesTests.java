package quanheng.registers;

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
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.access.NewAccount;
import quanheng.access.Role;

/// The pages of registers, journal, evidence and units, as someone who may see them all.
@OfficeTest
class RegisterPagesTests {
    private static final String FILE = """
            公开号,申请号,专利类型,申请年,公开日,名称,申请人,区域代码
            CN980000021A,201110307939.9,发明,2011,2012-02-01,一盏页面上的灯,页面厂,440700
            CN98,1,发明,2011,2012-02-01,坏灯,页面厂,
            """;

    @Autowired
    MockMvc pages;

    @Autowired
    Accounts accounts;

    private UserDetails person;

    @BeforeEach
    void castSomebodyWithEveryRole() {
        accounts.open(new NewAccount("every-role", "every-role", "a-long-password", Set.of(Role.values()), Set.of()));
        person = accounts.loadUserByUsername("every-role");
    }

    @Test
    void takeAFileFromUploadToRecord() throws Exception {
        var upload = new MockMultipartFile("file", "patents.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8));
        var rehearsal = redirect(multipart("/registers/import").file(upload));

        assertThat(text(rehearsal)).contains("试运行结果", "没有变化", "写法不对");
        assertThat(text(rehearsal + "?language=en")).contains("Result of the dry run", "not written as it should be");
        assertThat(text(rehearsal + "/rejected")).contains("CN98,1", "写法不对");
        assertThat(open(post(rehearsal).param("mode", "ALL_OR_NOTHING")).getContentAsString(StandardCharsets.UTF_8))
                .contains("没有导入");

        var batch = redirect(post(rehearsal).param("mode", "GOOD_ROWS"));

        assertThat(text(batch)).contains("patents.csv", "每行都有交代");
        assertThat(text("/registers?words=CN980000021A")).contains("共 1 件", "一盏页面上的灯");
        assertThat(text("/registers/patents/CN980000021A"))
                .contains("(54)", "(71)", "201110307939.9", "法律状态未知", "江门市", batch);
        assertThat(text("/registers/import")).contains("every-role");
    }

    @Test
    void countOnThePageWhatTheFilterCounts() throws Exception {
        assertThat(text("/registers?region=没有的市")).contains("没有对应的区划");
        assertThat(text("/registers?kind=INVENTION&yearFrom=2013&yearTo=2016&region=江门市&until=2017-12-31"))
                .contains("共 ");
        assertThat(text("/registers?language=en")).contains("Register of patents");
        assertThat(open(get("/registers/patents/CN000")).getStatus()).isEqualTo(404);
        assertThat(open(multipart("/registers/import").file(new MockMultipartFile("file", new byte[0])))
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void giveTheirListsAsExcel() throws Exception {
        for (var address : new String[] {"/registers/export", "/journal/export", "/organizations/export"}) {
            var answer = open(get(address));
            assertThat(answer.getContentType()).startsWith("application/vnd.openxmlformats");
            assertThat(answer.getContentAsByteArray()).startsWith('P', 'K');
        }
    }

    @Test
    void showAndVerifyTheJournal() throws Exception {
        assertThat(text("/journal")).contains("存证日志");
        assertThat(text("/journal?act=registers.&language=en")).contains("Journal");
        assertThat(open(post("/journal/verification")).getContentAsString(StandardCharsets.UTF_8))
                .contains("条记录完好");
        assertThat(text("/organizations")).contains("单位");
    }

    private String redirect(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return Objects.requireNonNull(open(request).getRedirectedUrl());
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
