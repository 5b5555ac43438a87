package quanheng.sample;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import quanheng.access.Accounts;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.CaseRequest;
import quanheng.docket.Docket;
import quanheng.docket.Exhibits;
import quanheng.docket.Outcome;
import quanheng.docket.Settlement;
import quanheng.docket.Submission;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;
import quanheng.workdays.Workdays;

/// Plays the sample's cases through with its people.
@Component
@Order(5)
class SampleCases implements SamplePart {
    private final Docket docket;
    private final Exhibits exhibits;
    private final SamplePapers papers;
    private final Accounts accounts;
    private final Organizations organizations;
    private final Workdays workdays;
    private final Clock clock;

    SampleCases(
            Docket docket,
            Exhibits exhibits,
            SamplePapers papers,
            Accounts accounts,
            Organizations organizations,
            Workdays workdays,
            Clock clock) {
        this.docket = docket;
        this.exhibits = exhibits;
        this.papers = papers;
        this.accounts = accounts;
        this.organizations = organizations;
        this.workdays = workdays;
        this.clock = clock;
    }

    @Override
    public void load() {
        CaseScript.read(new String(SampleFiles.bytes("cases.txt"), StandardCharsets.UTF_8)
                        .lines()
                        .toList())
                .forEach(this::play);
    }

    private void play(CaseScript script) {
        var officer = viewer("case-officer");
        var first = script.lines().getFirst();
        var number = recorded(docket.open(officer, request(script, first)), script, first);
        for (var kind : script.papers()) {
            var paper = (kind + " " + script.title()).getBytes(StandardCharsets.UTF_8);
            exhibits.file(officer, number, new Submission(kind, "", 0, false, kind + ".txt"), paper);
        }
        script.lines().stream().skip(1).forEach(line -> act(number, script, line));
    }

    private CaseRequest request(CaseScript script, CaseScript.Line first) {
        var parties = script.parties().stream()
                .map(party -> new CaseRequest.Participant(
                        party.post(), party.name(), "", known(party.name()), party.hidden()))
                .toList();
        return new CaseRequest(
                script.procedure(), script.title(), SampleFiles.CITY, unit(), parties, wish(script, first));
    }

    private void act(String number, CaseScript script, CaseScript.Line line) {
        var author = viewer(line.author());
        var seen = seen(number, author);
        var wish = papers.with(author, number, seen, wish(script, line));
        var ordinal = ordinal(docket.act(author, number, seen, wish), script, line);
        if (!line.approver().isEmpty()) {
            var head = viewer(line.approver());
            var settlement = new Settlement(
                    ordinal, true, at(line), "", UUID.randomUUID().toString());
            ordinal(docket.settle(head, number, seen(number, head), settlement), script, line);
        }
    }

    private int seen(String number, Viewer viewer) {
        return docket.file(number, viewer).orElseThrow().seen();
    }

    /// The first party's post where the act is a party's, else the office's own.
    private ActRequest wish(CaseScript script, CaseScript.Line line) {
        var post = line.act().equals("receive") ? script.parties().getFirst().post() : "";
        Map<String, String> told = line.told(LocalDate.now(clock), workdays);
        return new ActRequest(
                line.act(), post, at(line), told, UUID.randomUUID().toString());
    }

    private LocalDateTime at(CaseScript.Line line) {
        return CaseScript.before(line.ago(), LocalDate.now(clock), workdays).atStartOfDay();
    }

    private static String recorded(Outcome outcome, CaseScript script, CaseScript.Line line) {
        return done(outcome, script, line).number();
    }

    private static int ordinal(Outcome outcome, CaseScript script, CaseScript.Line line) {
        return done(outcome, script, line).ordinal();
    }

    private static Outcome.Recorded done(Outcome outcome, CaseScript script, CaseScript.Line line) {
        if (outcome instanceof Outcome.Recorded recorded) {
            return recorded;
        }
        throw new IllegalStateException("%s, %s: %s".formatted(script.title(), line.act(), outcome));
    }

    private UUID unit() {
        return viewer("case-officer").organizations().iterator().next();
    }

    private Viewer viewer(String username) {
        return accounts.find(username).orElseThrow();
    }

    private @Nullable UUID known(String name) {
        return organizations.all().stream()
                .filter(each -> each.name().equals(name))
                .map(Organization::id)
                .findFirst()
                .orElse(null);
    }
}
