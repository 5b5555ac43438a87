package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/// What was promised is proved in a dossier, and the year is told in a white paper whose numbers open their records.
record YearProof(YearPeople people) {
    private static final Path PAPERS = Path.of("target/looks/papers");

    void play() {
        dossier();
        written();
        signed();
    }

    private void dossier() {
        var clerk = people.clerk();
        var page = clerk.page();
        clerk.open("/dossiers");
        page.selectOption("#plan", new SelectOption().setIndex(1));
        page.fill("#as-of", "2026-12-31");
        page.click("form.row .button");
        page.waitForURL("**asOf=2026-12-31**");
        page.click("form:not(.row) .actions .button");
        page.waitForSelector("a[href$='/package']");
        people.look(clerk, "14-dossier");
        YearPeople.keep(clerk, "a[href$='/package']", "08-dossier.zip");
        unpack();
    }

    private static void unpack() {
        try (var parts = new ZipInputStream(
                new ByteArrayInputStream(Files.readAllBytes(PAPERS.resolve("year-08-dossier.zip"))))) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().matches("[^/]+\\.(docx|pdf)")) {
                    Files.write(PAPERS.resolve("year-08-dossier-" + part.getName()), parts.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void written() {
        var clerk = people.clerk();
        var page = clerk.page();
        clerk.open("/white-papers");
        page.fill("#year", "2026");
        page.fill("#title", "云澜市知识产权白皮书（2026年）");
        page.fill("#as-of", "2026-12-31");
        page.click("main form button[type=submit]");
        page.waitForURL("**/white-papers/2026");
        page.click("a[href$='/sections/new']");
        page.fill("#heading", "一、组织推进");
        page.fill(
                "#body",
                "全年召开会议{meetings-held}次，有效注册商标{marks-in-force}件。\n"
                        + "{table meetings-held marks-in-force}\n{chart marks-in-force}");
        page.click("button[value=keep]");
        page.waitForURL("**/white-papers/2026");
        assertThat(page.locator("#remarks").count()).isZero();
    }

    private void signed() {
        var page = people.leader().page();
        people.leader().open("/white-papers/2026");
        page.click("form[action$='/issue'] button");
        page.waitForURL("**issued=1");
        people.look(people.leader(), "15-white-paper");
        var number = page.locator("article p a").first().innerText();
        YearPeople.keep(people.leader(), "a[href$='/docx']", "09-white-paper.docx");
        YearPeople.keep(people.leader(), "a[href$='/pdf']", "09-white-paper.pdf");
        people.office().open("/meetings?state=ISSUED&from=2026-01-01&to=2026-12-31");
        assertThat(people.office().page().locator("table.data tbody tr").count())
                .as("the number tells the meetings of the list")
                .isEqualTo(Integer.parseInt(number));
    }
}
