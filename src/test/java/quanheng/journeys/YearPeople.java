package quanheng.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Who plays the year, and what is wrong with the pages they saw.
record YearPeople(Visit office, Visit unit, Visit leader, Visit clerk, List<String> wrong) {
    static final String UNIT = "市科技局";

    private static final Looking LOOKING = new Looking("year");
    private static final Path PAPERS = Path.of("target/looks/papers");

    void look(Visit visit, String name) {
        wrong.addAll(LOOKING.at(visit, name));
    }

    static FilePayload proof(String name) {
        return new FilePayload(name, "text/plain", "佐证（示例）".getBytes(StandardCharsets.UTF_8));
    }

    static void unfold(Visit visit) {
        visit.page().evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
    }

    /// Keeps what the first link of a kind leads to, to be opened and looked at.
    static void keep(Visit visit, String link, String name) {
        var page = visit.page();
        var href = page.locator(link).first().getAttribute("href");
        var answer = page.request().get(page.url().replaceFirst("(https?://[^/]+).*", "$1") + href);
        if (!answer.ok()) {
            throw new AssertionError(href + " answers " + answer.status());
        }
        try {
            Files.createDirectories(PAPERS);
            Files.write(PAPERS.resolve("year-" + name), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Records an act of a case with every text it asks for.
    static void act(Visit visit, String act) {
        unfold(visit);
        var page = visit.page();
        var form = "form[action$='/acts/%s'] ".formatted(act);
        for (var text : page.locator(form + "textarea").all()) {
            text.fill("（示例）已核对，情况属实");
        }
        if (page.locator(form + "input[type=file]").count() > 0) {
            page.setInputFiles(form + "input[type=file]", proof("佐证.txt"));
        }
        page.locator(form + "button[type=submit]").first().click();
        page.waitForURL(url -> url.contains("recorded="));
    }

    /// Approves what waits for a second person.
    static void settle(Visit visit, String number) {
        visit.open("/cases/" + number);
        visit.page().click("form[action*='/settlements/'] button[value=approve]");
        visit.page().waitForURL(url -> url.contains("recorded="));
    }
}
