package quanheng.overview.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.overview.Ledger;
import quanheng.overview.web.LedgerView.ChoiceView;
import quanheng.overview.web.LedgerView.FacetView;

@OfficeTest
class LedgerPagesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private Ledger ledger;

    @Autowired
    private LedgerPages pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvc browser;

    @Test
    void everyFilterLeadsToAsManyLinesAsItSays() {
        var page = page("");

        assertThat(choices(page)).hasSizeGreaterThan(20).allSatisfy(choice -> {
            var narrowed = page(choice.address());
            assertThat(narrowed.found()).as(choice.words()).isEqualTo(choice.count());
            assertThat(lines(narrowed)).hasSize(Math.min(choice.count(), LedgerPages.PAGE));
        });
    }

    @Test
    void twoFiltersNarrowTogether() {
        var narrowed = page("?kind=duty");

        assertThat(choices(narrowed))
                .allSatisfy(choice -> assertThat(page(choice.address()).found())
                        .as(choice.address())
                        .isEqualTo(choice.count()));
    }

    @Test
    void aDayOfTheTimelineLeadsToItsPromisesAlone() {
        var day = page("?deadline=2026-12-31");

        assertThat(lines(day))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.deadline()).isEqualTo("2026-12-31"));
        assertThat(choices(day)).anySatisfy(choice -> {
            assertThat(choice.words()).isEqualTo("2026-12-31");
            assertThat(choice.current()).isTrue();
        });
    }

    @Test
    void linesWithTheSameWordsSayWhatTellsThemApart() {
        var lines = lines(page(""));
        var shared = lines.stream().collect(Collectors.groupingBy(LineView::words)).values().stream()
                .filter(same -> same.size() > 1)
                .toList();

        assertThat(shared)
                .isNotEmpty()
                .allSatisfy(same -> assertThat(same)
                        .extracting(LineView::apart)
                        .doesNotContain("")
                        .doesNotHaveDuplicates());
    }

    @Test
    void everyGroupingShowsEveryLineOnce() {
        for (var grouping : Grouping.values()) {
            var lines = lines(page("?group=" + grouping.word()));

            assertThat(lines.stream().map(LineView::id)).as(grouping.word()).doesNotHaveDuplicates();
            assertThat(lines).hasSize(lines(page("")).size());
        }
    }

    @Test
    void headCountsEveryPromiseOnce() {
        var rows = ledger.rows(TODAY);
        var english = pages.head(rows, TODAY, Locale.ENGLISH);

        assertThat(english).startsWith(rows.size() + " promises in force").contains("next deadline 2026-12-31");
    }

    @Test
    void sheetHoldsTheLinesOfThePage() throws Exception {
        var query = "?state=no-data&group=none";
        var page = page(query + "&asOf=" + TODAY);

        var file = browser.perform(get("/ledger/sheet" + query + "&asOf=" + TODAY)
                        .with(user(accounts.loadUserByUsername("leader"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(page.found());
            var first = lines(page).getFirst();
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue())
                    .startsWith(first.words().replace("…", ""));
            assertThat(sheet.getRow(1).getCell(10).getStringCellValue()).isEqualTo(first.stateName());
        }
    }

    @Test
    void unitsOweWhatTheLedgerSays() throws Exception {
        var page = page("");
        var owner = lines(page).getFirst().owners().getFirst();

        browser.perform(get("/ledger/units/" + owner.id()).with(user(accounts.loadUserByUsername("unit-contact"))))
                .andExpect(status().isOk());
        browser.perform(get("/ledger/timeline").with(user(accounts.loadUserByUsername("enterprise"))))
                .andExpect(status().isOk());
    }

    @Test
    void bindingFormOffersTheVersionsThereAreAndNoOthers() throws Exception {
        var promise = ledger.rows(TODAY).stream()
                .filter(row -> row.reached() != null)
                .findFirst()
                .orElseThrow()
                .promise();

        var page = browser.perform(
                        get("/ledger/promises/" + promise.id()).with(user(accounts.loadUserByUsername("coordinator"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(page)
                .contains("value=\"high-value-patents@1\"", "value=\"high-value-patents@2\"")
                .doesNotContain("value=\"high-value-patents@3\"", "value=\"invention-filings@2\"");
    }

    private LedgerView page(String query) {
        return pages.page(ledger.rows(TODAY), Selection.of(parameters(query), TODAY), Locale.SIMPLIFIED_CHINESE);
    }

    private static List<ChoiceView> choices(LedgerView page) {
        return Stream.concat(page.filters().stream(), page.folded().stream())
                .flatMap(LedgerPagesTests::choices)
                .toList();
    }

    private static Stream<ChoiceView> choices(FacetView facet) {
        return Stream.of(List.of(facet.all()), facet.choices(), facet.rest()).flatMap(List::stream);
    }

    private static List<LineView> lines(LedgerView page) {
        return page.groups().stream().flatMap(group -> group.lines().stream()).toList();
    }

    private static Map<String, String> parameters(String query) {
        return Arrays.stream(query.replaceFirst("^\\?", "").split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
