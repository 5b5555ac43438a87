package quanheng.parties.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.Order;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.parties.Owners;
import quanheng.parties.Parks;
import quanheng.parties.Tallies;
import quanheng.parties.Tally;
import quanheng.rights.Category;
import quanheng.rights.Party;
import quanheng.rights.State;

@OfficeTest
@Import(OwnerPagesTests.Counts.class)
class OwnerPagesTests {
    /// One invention in force a name, and one mark that all hold together.
    @TestConfiguration
    static class Counts {
        @Bean
        @Order(0)
        Tallies tallies() {
            return new Tallies() {
                @Override
                public List<Tally> of(Collection<Integer> nameIds) {
                    return nameIds.isEmpty()
                            ? List.of()
                            : List.of(
                                    new Tally(Category.INVENTION, State.IN_FORCE, nameIds.size()),
                                    new Tally(Category.TRADEMARK, State.EXPIRED, 1));
                }

                @Override
                public Map<Integer, Long> perName(Collection<Integer> nameIds) {
                    return Map.of();
                }
            };
        }
    }

    @Autowired
    private MockMvc browser;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Owners owners;

    @Autowired
    private Parks parks;

    @Test
    void showTheFiguresBeforeBetweenAndAfterAMerger() throws Exception {
        var from = owner("江门市丁一电子有限公司");
        var to = owner("江门市丁一电子股份有限公司");

        assertThat(figures(page("/owners/merger?from=%d&to=%d".formatted(from, to))))
                .containsExactly("1", "1", "2", "+1", "1", "1", "1", "0");

        var answer = sent(post("/owners/mergers")
                .param("from", "" + from)
                .param("to", "" + to)
                .param("words", "更名"));
        var decision = Objects.requireNonNull(answer.getRedirectedUrl());
        assertThat(figures(page(decision)))
                .containsExactly("1", "1", "2", "+1", "1", "1", "1", "0", "0", "2", "2", "0", "0", "1", "1", "0");
        assertThat(page("/owners/" + from)).contains("/owners/" + to).contains("已经并入");

        assertThat(sent(post(decision + "/undoing")).getRedirectedUrl()).isEqualTo(decision);
        assertThat(figures(page(decision)))
                .containsExactly("1", "1", "2", "+1", "1", "1", "1", "0", "1", "1", "2", "+1", "1", "1", "1", "0");
        assertThat(sent(post(decision + "/undoing")).getStatus()).isEqualTo(422);
    }

    @Test
    void keepFormerNamesAndBranches() throws Exception {
        var whole = owner("江门市丁二有限公司");
        var branch = owner("江门市丁二有限公司新会分公司");

        assertThat(page("/owners/" + branch)).contains("名称像另一方的分支机构");
        sent(post("/owners/" + whole + "/former-names").param("name", "江门市丁二厂").param("to", "2010-01-01"));
        sent(post("/owners/" + whole + "/branches")
                .param("other", "江门市丁二有限公司新会分公司")
                .param("kind", "BRANCH"));

        assertThat(page("/owners/" + whole)).contains("江门市丁二厂").contains("href=\"/owners/" + branch + "\"");
        assertThat(page("/owners?words=丁二厂")).contains("江门市丁二有限公司");
        assertThat(sent(post("/owners/" + whole + "/former-names").param("name", " "))
                        .getStatus())
                .isEqualTo(422);
        assertThat(sent(post("/owners/" + whole + "/branches")
                                .param("other", "无此人")
                                .param("kind", "BRANCH"))
                        .getStatus())
                .isEqualTo(422);
        assertThat(sent(post("/owners/999999999/former-names").param("name", "甲"))
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void letOnlyTheClerkDecide() throws Exception {
        var id = owner("江门市丁三有限公司");
        var leader = user(accounts.loadUserByUsername("leader"));
        for (var path : List.of("/owners/" + id, "/owners/review", "/parks")) {
            var shown = browser.perform(get(path).with(leader)).andReturn().getResponse();

            assertThat(shown.getStatus()).isEqualTo(200);
            assertThat(main(shown.getContentAsString())).as(path).doesNotContain("method=\"post\"");
        }
        assertThat(main(page("/parks"))).contains("method=\"post\"");
    }

    @Test
    void handOutTheListAsASheet() throws Exception {
        owner("江门市丁四有限公司");

        var sheet = browser.perform(get("/owners/export?words=丁四").with(clerk()))
                .andReturn()
                .getResponse();

        try (var book = WorkbookFactory.create(new ByteArrayInputStream(sheet.getContentAsByteArray()))) {
            var row = book.getSheetAt(0).getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("江门市丁四有限公司");
            assertThat(row.getCell(2).getStringCellValue()).isEqualTo("新会区");
        }
    }

    @Test
    void takeParksFromAFileWhollyOrNotAtAll() throws Exception {
        var good = "name,county,within,words,overrules,from,to\n戊园,440704,江门市,戊开发区 戊园区,,2015-01-01,\n";
        var wrong = good + "己园,无此地,,己园,,,\n";

        assertThat(sent(multipart("/parks/file").file(file(wrong))).getContentAsString())
                .contains("第 3 行");
        assertThat(parks.all()).noneMatch(park -> park.name().equals("戊园"));
        sent(multipart("/parks/file").file(file(good)));
        assertThat(parks.all()).anyMatch(park -> park.words().equals(List.of("戊开发区", "戊园区")));
        assertThat(sent(multipart("/parks/file").file(file(good))).getStatus()).isEqualTo(422);
        assertThat(page("/parks?address=江门市戊开发区1号")).contains("江海区 440704");
    }

    private static MockMultipartFile file(String text) {
        return new MockMultipartFile("file", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private int owner(String name) {
        var party = new Party(name, "企业", "", "", "440705");
        var nameId = Objects.requireNonNull(owners.resolve(List.of(party)).get(party));
        return Objects.requireNonNull(owners.ofNames(List.of(nameId)).get(nameId));
    }

    private org.springframework.test.web.servlet.request.RequestPostProcessor clerk() {
        return user(accounts.loadUserByUsername("data-clerk"));
    }

    private String page(String path) throws Exception {
        var shown = browser.perform(get(path).with(clerk())).andReturn().getResponse();
        assertThat(shown.getStatus()).as(path).isEqualTo(200);
        return shown.getContentAsString();
    }

    private MockHttpServletResponse sent(AbstractMockHttpServletRequestBuilder<?> form) throws Exception {
        return browser.perform(form.with(clerk()).with(csrf())).andReturn().getResponse();
    }

    private static String main(String page) {
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    private static List<String> figures(String page) {
        return Pattern.compile("<td class=\"number\"[^>]*>([^<]*)</td>")
                .matcher(main(page))
                .results()
                .map(cell -> cell.group(1))
                .toList();
    }
}
