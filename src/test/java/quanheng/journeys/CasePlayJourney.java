package quanheng.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import quanheng.evidence.Evidence;
import quanheng.parties.Organizations;

/// A case of each procedure is played through by the people who would do it, with every paper it issues.
@OfficeTest
class CasePlayJourney {
    private static final Looking LOOKING = new Looking("case");
    private static final String CITY = "990100";
    private static final String OTHER_FIRM = "青屿锚链制造有限公司";

    @LocalServerPort
    private int port;

    @Autowired
    private Docket docket;

    @Autowired
    private Exhibits exhibits;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Organizations organizations;

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
            PaperPile.make(officer, path);
            for (var line : script.acts().subList(1, script.acts().size())) {
                var words = line.split(" ", 5);
                var author = isByParty(words) ? party : people.get(words[2].split("/")[0]);
                act(author, path, words);
                if (words[2].contains("/")) {
                    settle(head, path, words[0]);
                }
                PaperPile.make(officer, path);
            }
            officer.open(path);
            wrong.addAll(LOOKING.at(officer, procedure));
            officer.open("/protection/files/" + UriUtils.encodePathSegment(number, StandardCharsets.UTF_8));
            wrong.addAll(LOOKING.at(officer, procedure + "-check"));
        }
        var file =
                docket.file(number, accounts.find("case-officer").orElseThrow()).orElseThrow();
        assertThat(file.stage().end()).isTrue();
        assertThat(file.acts())
                .allSatisfy(
                        act -> assertThat(file.papersToMake(act)).as(act.kind()).isEmpty());
        PaperPile.keep(file, evidence::content);
        assertThat(wrong).isEmpty();
    }

    /// The other firm does its own acts; what came too long ago for it to be offered is entered by the officer.
    private static boolean isByParty(String[] words) {
        return words[3].equals("respondent") && !words[1].equals("request-hearing");
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
