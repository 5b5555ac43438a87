package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import quanheng.OfficeTest;

/// A clerk looks for gaps, builds a dossier and downloads it; a leader builds it again and finds it unchanged.
@OfficeTest
class DossiersJourney {
    private final Looking looking = new Looking("dossiers");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"zh-CN, 1280, 逐字节相同", "en, 390, byte by byte"})
    void everyClaimStandsBesideItsProof(String language, int width, String same) {
        String dossier;
        try (var visit = new Visit(port, new Visit.Look(language, width)).as("data-clerk")) {
            var page = visit.page();
            visit.open("/dossiers");
            page.selectOption("#plan", new SelectOption().setIndex(1));
            page.fill("#as-of", "2026-06-30");
            page.click("form.row .button");
            page.waitForURL("**asOf=2026-06-30**");
            assertThat(looking.at(visit, "preview-" + width)).isEmpty();

            page.click("form:not(.row) .actions .button");
            page.waitForURL(address -> address.matches(".*/dossiers/[0-9a-f-]{36}"));
            dossier = page.url().replaceFirst(".*(/dossiers/)", "$1");
            assertThat(looking.at(visit, "dossier-" + width)).isEmpty();
            var download = page.waitForDownload(() -> page.click("a[href$='/package']"));
            assertThat(download.suggestedFilename()).matches("dossier-2026-06-30-[0-9a-f]{8}\\.zip");
        }
        try (var visit = new Visit(port, new Visit.Look(language, width)).as("leader")) {
            visit.open(dossier);
            visit.page().click("a[href$='/again']");
            visit.page().waitForURL("**/again");
            assertThat(visit.page().locator("[role=status]").innerText()).contains(same);
        }
    }
}
