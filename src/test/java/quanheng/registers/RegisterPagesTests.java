package quanheng.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.imports.Importing;
import quanheng.imports.Imports;
import quanheng.imports.Mode;
import quanheng.rights.Category;

@OfficeTest
class RegisterPagesTests {
    @Autowired
    MockMvc browser;

    @Autowired
    Accounts accounts;

    @Autowired
    AsOf rights;

    @Autowired
    Imports imports;

    @ParameterizedTest
    @EnumSource(Category.class)
    void everyCategoryOfTheSampleHasAListAndRecords(Category category) throws Exception {
        var filter = Filter.ALL.of(category).in("990100");
        var ids = rights.list(filter, 0, 50);

        assertThat(page("/registers?category=" + category + "&region=990100"))
                .contains("<strong role=\"status\">共 " + rights.count(filter) + " 件</strong>");
        assertThat(ids).isNotEmpty();
        for (var id : ids) {
            assertThat(page("/registers/" + id)).contains("著录项目", "/owners?words=");
        }
    }

    @Test
    void aClassMayBeAskedForByEitherName() throws Exception {
        assertThat(page("/registers?class=H05B")).contains("一种节能灯的驱动电路");
        assertThat(page("/registers?main=H05B45/37")).contains("一种节能灯的驱动电路");
    }

    @Test
    void aRecordSaysWhyWithTheLaw() throws Exception {
        var id = rights.list(Filter.ALL.under("H05B45/37"), 0, 1).getFirst();

        assertThat(page("/registers/" + id + "?asOf=2024-03-02"))
                .contains("2024-03-02：有效", "《中华人民共和国专利法", "质押登记", "60%");
        assertThat(page("/registers/" + id + "?asOf=2017-01-01")).contains("2017-01-01：已公布");
    }

    @Test
    void theListIsAlsoExcel() throws Exception {
        var bytes = browser.perform(
                        get("/registers/export?category=HERITAGE&region=990100").with(viewer()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(bytes))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(3);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/registers/99999999", "/imports/99999999", "/imports/files/00?name=x.csv"})
    void whatIsNotThereIsNotFound(String path) throws Exception {
        browser.perform(get(path).with(viewer())).andExpect(status().isNotFound());
    }

    @Test
    void rejectedRowsAreToldWithReasons() throws Exception {
        var table = "申请号,专利名称,专利类型,申请日,申请人\n201120000001.0,一种勺,实用新型,2011-02-30,某勺坊\n";
        var batch = Importing.run(imports, "spoon.csv", table.getBytes(StandardCharsets.UTF_8), Mode.GOOD_ROWS);

        assertThat(page("/imports/" + batch.id())).contains("没有这一天", "2011-02-30");
        assertThat(page("/imports/" + batch.id() + "/refused")).contains("一种勺", "没有这一天", "问题和改法");
        assertThat(page("/imports")).contains("spoon.csv");
    }

    private String page(String path) throws Exception {
        return browser.perform(get(path).with(viewer()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private org.springframework.test.web.servlet.request.RequestPostProcessor viewer() {
        return user(accounts.loadUserByUsername("data-clerk"));
    }
}
