package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// A coordinator uploads a plan, reads, corrects and confirms it, and finds its promises in the ledger:
/// with the mouse, and again with the keyboard alone. The issued plans are tried where they are at hand,
/// a made one always.
@OfficeTest
class PlansJourney {
    /// For a plan that does not print who issued it.
    private static final String ISSUER = "示例市人民政府";

    private static final Path ISSUED = Path.of("../shared/seeds");

    @LocalServerPort
    private int port;

    static Stream<Path> plans() throws IOException, URISyntaxException {
        var made = Path.of("src/test/resources/quanheng/reading/plans/b-qingxi-2022.txt");
        if (!Files.isDirectory(ISSUED)) {
            System.err.println("the issued plans in %s are not at hand: only a made plan is tried".formatted(ISSUED));
            return Stream.of(made);
        }
        try (var files = Files.list(ISSUED)) {
            var issued = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
            return Stream.concat(issued.stream(), Stream.of(made));
        }
    }

    @ParameterizedTest(name = "{0} with the mouse")
    @MethodSource("plans")
    void aPlanBecomesPromisesWithTheMouse(Path plan) {
        try (var visit = new Visit(port, new Visit.Look("zh-CN", 1280)).as("coordinator")) {
            var page = visit.page();
            visit.open("/plans");
            page.setInputFiles("#file", plan);
            page.click("[data-act=read]");
            page.waitForURL("**/versions/*");
            eitherSideFindsTheOther(page);
            findings(page).first().hover();
            findings(page).first().locator("[data-act=edit]").click();
            page.click("[data-act=save]");
            settled(page, 1);
            findings(page).nth(1).hover();
            findings(page).nth(1).locator("[data-act=accept]").click();
            settled(page, 2);
            findings(page).nth(2).hover();
            findings(page).nth(2).locator("[data-act=reject]").click();
            settled(page, 3);
            page.click("[data-act=confirm]");
            page.waitForURL("**/confirmation");
            if (page.isVisible("#issuer")) {
                page.click("#issuer a");
                page.fill("input#issuer", ISSUER);
                page.click("[data-act=save]");
                page.waitForURL("**/confirmation");
            }
            page.check("#rest");
            page.click("[data-act=confirm-now]");
            promisesAreInTheLedger(visit);
            assertThat(visit.faults()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} with the keyboard")
    @MethodSource("plans")
    void aPlanBecomesPromisesWithTheKeyboard(Path plan) throws IOException {
        try (var visit = new Visit(port, new Visit.Look("en", 1280)).as("coordinator")) {
            var page = visit.page();
            visit.open("/plans");
            tabTo(page, "#text");
            page.keyboard().insertText(Files.readString(plan));
            tabTo(page, "[data-act=read]");
            page.keyboard().press("Enter");
            page.waitForURL("**/versions/*");
            page.keyboard().press("j");
            page.keyboard().press("e");
            page.waitForSelector("[data-editing]");
            tabTo(page, "[data-act=save]");
            page.keyboard().press("Enter");
            settled(page, 1);
            page.keyboard().press("j");
            page.keyboard().press("a");
            settled(page, 2);
            page.keyboard().press("j");
            page.keyboard().press("x");
            settled(page, 3);
            page.keyboard().press("u");
            settled(page, 2);
            tabTo(page, "[data-act=confirm]");
            page.keyboard().press("Enter");
            page.waitForURL("**/confirmation");
            nameTheIssuerByKeyboard(page);
            tabTo(page, "#rest");
            page.keyboard().press("Space");
            tabTo(page, "[data-act=confirm-now]");
            page.keyboard().press("Enter");
            promisesAreInTheLedger(visit);
            assertThat(visit.faults()).isEmpty();
        }
    }

    private static void nameTheIssuerByKeyboard(Page page) {
        if (page.isVisible("#issuer")) {
            tabTo(page, "#issuer a");
            page.keyboard().press("Enter");
            page.waitForURL("**/heading?*");
            tabTo(page, "input#issuer");
            page.keyboard().insertText(ISSUER);
            tabTo(page, "[data-act=save]");
            page.keyboard().press("Enter");
            page.waitForURL("**/confirmation");
        }
    }

    private static Locator findings(Page page) {
        return page.locator("#findings .finding");
    }

    private static void settled(Page page, int count) {
        page.waitForSelector("#progress[data-settled-count='%d']".formatted(count));
        page.waitForSelector("#findings .finding[aria-current=true]:not([data-editing])");
    }

    private static void eitherSideFindsTheOther(Page page) {
        var mark = page.locator("mark[data-finding]").first();
        var finding = mark.getAttribute("data-finding");
        mark.click();
        page.waitForSelector("#finding-%s[aria-current=true]".formatted(finding));
        var other = findings(page).nth(4);
        other.locator(".quote a").click();
        page.waitForSelector(
                "mark[data-finding='%s'][aria-current=true]".formatted(other.getAttribute("data-finding")));
    }

    private static void tabTo(Page page, String target) {
        for (var presses = 0; presses < 600; presses++) {
            if ((Boolean) page.evaluate("target => document.activeElement?.matches(target) ?? false", target)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the Tab key never reaches " + target);
    }

    /// Follows the plan's own link to its promises in the ledger, and from there back to a sentence.
    private static void promisesAreInTheLedger(Visit visit) {
        var page = visit.page();
        page.waitForURL(address -> !address.contains("/confirmation"));
        page.locator("a[href*='/ledger?plan=']").first().press("Enter");
        page.waitForURL("**/ledger?plan=*");
        List<Locator> sentences = page.locator("a[href*='#finding-']").all();
        assertThat(sentences).as("promises of the plan in the ledger").hasSizeGreaterThan(5);
        sentences.getFirst().press("Enter");
        page.waitForURL("**/versions/*#finding-*");
        var finding = page.url().replaceFirst(".*#", "");
        assertThat(page.locator("#" + finding).getAttribute("aria-current")).isEqualTo("true");
    }
}
