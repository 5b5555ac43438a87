package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.UriUtils;
import quanheng.OfficeTest;
import quanheng.access.Accounts;
import quanheng.access.NewAccount;
import quanheng.access.Role;
import quanheng.docket.ActRequest;
import quanheng.docket.CaseRequest;
import quanheng.docket.Docket;
import quanheng.docket.Exhibits;
import quanheng.docket.FileScript;
import quanheng.docket.Outcome;
import quanheng.docket.Submission;
import quanheng.parties.Organizations;

/// A firm brings its request, and a case of each procedure is played through by the people who would do it.
@OfficeTest
class ProtectionJourney {
    private static final Looking LOOKING = new Looking("protection");
    private static final String CITY = "990100";
    private static final String OTHER_FIRM = "青屿锚链制造有限公司";

    @LocalServerPort
    private int port;

    @Autowired
    private Docket docket;

    @Autowired
    private Exhibits exhibits;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organizations organizations;

    @Test
    void aFirmsRequestBecomesACaseItFollows() {
        var wrong = new ArrayList<String>();
        String address;
        try (var firm = new Visit(port, new Visit.Look("zh-CN", 390)).as("enterprise")) {
            address = send(firm, wrong);
        }
        try (var officer = new Visit(port, new Visit.Look("en", 1280)).as("case-officer")) {
            officer.open(address);
            wrong.addAll(LOOKING.at(officer, "routing"));
            assertThat(officer.page().locator("main").innerText()).contains("T-23");
            officer.page().click("form[action$='/route'] button");
            officer.page().waitForSelector("a[href^='/cases/']");
            wrong.addAll(LOOKING.at(officer, "routed"));
            officer.open("/protection/triage");
            wrong.addAll(LOOKING.at(officer, "triage"));
            officer.open("/protection/overrides");
            wrong.addAll(LOOKING.at(officer, "overrides"));
        }
        try (var firm = new Visit(port, new Visit.Look("zh-CN", 1280)).as("enterprise")) {
            firm.open(address);
            wrong.addAll(LOOKING.at(firm, "followed"));
            firm.page().click("a[href^='/cases/']");
            assertThat(firm.page().locator("main").innerText()).contains("云澜青屿船机有限公司");
        }
        assertThat(wrong).isEmpty();
    }

    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("act", "INFRINGEMENT"),
            Map.entry("facts", "示例"),
            Map.entry("forum", "NONE"),
            Map.entry("earlier", "NONE"),
            Map.entry("willing", "UNASKED"),
            Map.entry("urgent", "no"));

    private static String send(Visit firm, List<String> wrong) {
        var page = firm.page();
        firm.open("/protection");
        wrong.addAll(LOOKING.at(firm, "empty"));
        page.click("form[action$='/applications'] button");
        page.waitForURL(url -> url.endsWith("/claim"));
        page.click("main form .button");
        page.waitForSelector(".errors");
        wrong.addAll(LOOKING.at(firm, "claim-missing"));
        fill(firm, Map.of("claim", "STOP"), wrong);
        fill(firm, Map.of("right", "INVENTION", "number", "201219901302.4", "standing", "HOLDER"), wrong);
        fill(firm, Map.of("named", "yes", "name", "云澜青屿船机有限公司", "contact", "示例地址", "agent", "某律师"), wrong);
        fill(firm, Map.of("known", "yes", "respondent", OTHER_FIRM, "place", "HERE"), wrong);
        fill(firm, FACTS, wrong);
        fill(firm, Map.of("turnover", "120000"), wrong);
        wrong.addAll(LOOKING.at(firm, "materials"));
        page.setInputFiles("#file", Path.of("README.md"));
        page.click("form[action$='/materials'] button");
        page.waitForSelector("text=README.md");
        page.click("main a.button[href$='/review']");
        page.waitForURL(url -> url.endsWith("/review"));
        wrong.addAll(LOOKING.at(firm, "review"));
        page.click("form[action$='/review'] button");
        page.waitForURL(url -> url.contains("sent=true"));
        wrong.addAll(LOOKING.at(firm, "sent"));
        assertThat(page.locator("main").innerText()).contains("授权委托书");
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("[?].*", "");
    }

    /// Fills the page in, what is there of it, and goes on.
    private static void fill(Visit visit, Map<String, String> answers, List<String> wrong) {
        var page = visit.page();
        answers.forEach((field, answer) -> {
            var choice = page.locator("input[type=radio][name='%s'][value='%s']".formatted(field, answer));
            if (choice.count() > 0) {
                choice.check();
            } else if (page.locator("main [name='%s']".formatted(field)).count() > 0) {
                page.fill("main [name='%s']".formatted(field), answer);
            }
        });
        wrong.addAll(LOOKING.at(visit, "page-" + page.url().replaceFirst(".*/", "")));
        var before = page.url();
        page.click("main form .button");
        page.waitForURL(url -> !url.equals(before));
    }

    @ParameterizedTest
    @ValueSource(strings = {"adjudication", "mediation", "complaint", "handover", "penalty"})
    void aCaseIsPlayedThroughByItsPeople(String procedure) {
        var script = FileScript.read(Path.of("src/test/resources/quanheng/protection/files", procedure + ".txt"));
        var number = opened(script);
        var path = "/cases/" + UriUtils.encodePathSegment(number, StandardCharsets.UTF_8);
        var wrong = new ArrayList<String>();
        try (var officer = new Visit(port, new Visit.Look("zh-CN", 1280)).as("case-officer");
                var head = new Visit(port, new Visit.Look("zh-CN", 1280)).as("leader");
                var reviewer = new Visit(port, new Visit.Look("en", 1280)).as("coordinator");
                var party = new Visit(port, new Visit.Look("zh-CN", 390)).as(party())) {
            var people = Map.of("zhao", officer, "qian", head, "sun", reviewer);
            for (var line : later(script)) {
                var words = line.split(" ", 5);
                var author = words[3].equals("respondent") ? party : people.get(words[2].split("/")[0]);
                act(author, path, words);
                if (words[2].contains("/")) {
                    settle(head, path, words[0]);
                }
            }
            officer.open(path);
            wrong.addAll(LOOKING.at(officer, procedure));
            officer.open("/protection/files/" + UriUtils.encodePathSegment(number, StandardCharsets.UTF_8));
            wrong.addAll(LOOKING.at(officer, procedure + "-check"));
        }
        assertThat(docket.file(number, accounts.find("auditor").orElseThrow())
                        .orElseThrow()
                        .stage()
                        .end())
                .isTrue();
        assertThat(wrong).isEmpty();
    }

    /// What follows the opening. A hearing has to be requested in time, so a case told long after goes without one.
    private static List<String> later(FileScript script) {
        return script.acts().stream()
                .skip(1)
                .filter(line -> !script.procedure().equals("penalty")
                        || !line.matches(".* (request-hearing|call-hearing|hear) .*"))
                .toList();
    }

    private static void act(Visit visit, String path, String[] words) {
        var page = visit.page();
        visit.open(path);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        var form = "form[action$='/acts/%s'] ".formatted(words[1]);
        page.fill(form + "[name=happenedOn]", words[0]);
        told(words[4]).forEach((field, value) -> {
            var input = page.locator(form + "[name='told.%s']".formatted(field));
            var tag = String.valueOf(input.evaluate("each => each.tagName + (each.type || '')"));
            if (tag.startsWith("SELECT")) {
                input.selectOption(value);
            } else if (tag.endsWith("checkbox")) {
                input.check();
            } else {
                input.fill(value);
            }
        });
        page.click(form + "button[type=submit]");
        page.waitForURL(url -> url.contains("recorded="));
    }

    private static void settle(Visit head, String path, String day) {
        head.open(path);
        head.page().fill("form[action*='/settlements/'] [name=happenedOn]", day);
        head.page().click("form[action*='/settlements/'] button[value=approve]");
        head.page().waitForURL(url -> url.contains("recorded="));
    }

    private static Map<String, String> told(String values) {
        return values.equals("-")
                ? Map.of()
                : Stream.of(values.split(" "))
                        .collect(Collectors.toMap(
                                pair -> pair.substring(0, pair.indexOf('=')),
                                pair -> pair.substring(pair.indexOf('=') + 1).replace('|', '\n')));
    }

    /// Papers reach the office at its counter; the officer puts them on file.
    private String opened(FileScript script) {
        var officer = accounts.find("case-officer").orElseThrow();
        var words = script.acts().getFirst().split(" ", 5);
        var firm = organizations.resolve(OTHER_FIRM, CITY).id();
        var parties = script.parties().stream()
                .map(post -> new CaseRequest.Participant(
                        post, "示例" + post, "", post.equals("respondent") ? firm : null, false))
                .toList();
        var opening = new ActRequest(
                words[1],
                script.procedure().equals("complaint") ? "informant" : "",
                LocalDate.parse(words[0]).atStartOfDay(),
                told(words[4]),
                UUID.randomUUID().toString());
        var outcome = docket.open(officer, new CaseRequest(script.procedure(), "示例案件", "", null, parties, opening));
        var number = ((Outcome.Recorded) outcome).number();
        for (var kind : script.exhibits()) {
            exhibits.file(
                    officer,
                    number,
                    new Submission(kind, kind, 0, false, kind + ".txt"),
                    kind.getBytes(StandardCharsets.UTF_8));
        }
        return number;
    }

    /// The other firm's account.
    private String party() {
        var name = "other-firm";
        if (accounts.find(name).isEmpty()) {
            var firm = organizations.resolve(OTHER_FIRM, CITY).id();
            accounts.open(new NewAccount(name, "示例", Visit.PASSWORD, Set.of(Role.ENTERPRISE), Set.of(firm)));
        }
        return name;
    }
}
