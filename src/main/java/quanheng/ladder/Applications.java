package quanheng.ladder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.CaseFilter;
import quanheng.docket.CaseLine;
import quanheng.docket.CaseList;
import quanheng.docket.CaseRequest;
import quanheng.docket.Docket;
import quanheng.docket.Outcome;
import quanheng.docket.Refusal;
import quanheng.parties.Organizations;
import quanheng.shell.NotAllowedException;
import quanheng.shell.NotFoundException;

/// Applications for titles (申报): made, reviewed clause by clause, and put forward for a decision. Each is a case.
@Component("titleApplications")
public class Applications {
    private static final int MOST = 2000;

    private final LadderStore store;
    private final Requirements requirements;
    private final Ladder ladder;
    private final Docket docket;
    private final CaseList cases;
    private final Organizations organizations;
    private final CandidateKinds kinds;
    private final Clock clock;

    Applications(
            LadderStore store,
            Requirements requirements,
            Ladder ladder,
            Docket docket,
            CaseList cases,
            Organizations organizations,
            CandidateKinds kinds,
            Clock clock) {
        this.store = store;
        this.requirements = requirements;
        this.ladder = ladder;
        this.docket = docket;
        this.cases = cases;
        this.organizations = organizations;
        this.kinds = kinds;
        this.clock = clock;
    }

    /// An application in a list.
    public record Line(Application application, CaseLine line) {}

    /// Those the viewer may see, the most urgent first.
    @Transactional(readOnly = true)
    public List<Line> find(Viewer viewer) {
        var by = store.applications().stream().collect(Collectors.toMap(Application::number, Function.identity()));
        var filter = new CaseFilter(
                "", Ladder.PROCEDURE, "", "", CaseFilter.State.ANY, CaseFilter.Sorting.DEADLINE, LocalDate.now(clock));
        return cases.find(viewer, filter, 0, MOST).stream()
                .flatMap(line -> Stream.ofNullable(by.get(line.number())).map(of -> new Line(of, line)))
                .toList();
    }

    /// An application; empty where the viewer sees none.
    @Transactional(readOnly = true)
    public Optional<Application> find(String number) {
        return store.application(number);
    }

    /// What was found of each clause in force today.
    public List<Review> reviews(Application application, quanheng.docket.CaseFile file) {
        return Reviews.of(
                file,
                requirements.clauses(
                        Title.of(application.title()),
                        application.type(),
                        file.at().toLocalDate()));
    }

    /// What was found of each clause in the evaluation that goes on, of what the application's candidate holds
    /// now; nothing where he holds nothing by it.
    public List<Review> evaluations(Application application, quanheng.docket.CaseFile file) {
        return store.current(application.number())
                .map(held -> Reviews.evaluated(
                        file,
                        requirements.clauses(
                                Title.of(held.title()), held.type(), file.at().toLocalDate())))
                .orElse(List.of());
    }

    /// What a candidate holds or held by this application.
    public List<Standing> standings(Application application) {
        return store.history(application.candidate()).stream()
                .filter(each -> each.number().equals(application.number()))
                .toList();
    }

    /// A wish to apply for a title.
    ///
    /// @param on  the day it came in
    /// @param key of the form, so that it is made once
    public record Wish(java.util.UUID candidate, String title, String type, String words, LocalDate on, String key) {}

    /// Applies for a title.
    ///
    /// @throws NotAllowedException where the viewer neither acts for the candidate nor coordinates
    @Transactional
    public Outcome apply(Wish wish, Viewer viewer) {
        if (!viewer.organizations().contains(wish.candidate()) && !viewer.hasAny(Role.COORDINATOR)) {
            throw new NotAllowedException("organization:" + wish.candidate());
        }
        var candidate = organizations
                .find(wish.candidate())
                .orElseThrow(() -> new NotFoundException("organization:" + wish.candidate()));
        if (!ladder.choices("title").contains(wish.title())
                || !ladder.choices("type").contains(wish.type())) {
            return refused("ladder.refused.unknown");
        }
        if (Title.of(wish.title()).kind() == Title.Kind.PROVINCE && wish.type().equals("NONE")) {
            return refused("ladder.refused.type");
        }
        var title = Title.of(wish.title());
        if (!kinds.fits(candidate, title.kind(), wish.on())) {
            return refused("ladder.refused.kind." + title.kind().name().toLowerCase(Locale.ROOT));
        }
        if (store.history(wish.candidate()).stream()
                .anyMatch(each -> each.title().equals(wish.title()) && each.covers(wish.on()))) {
            return refused("ladder.refused.held");
        }
        var outcome = docket.open(viewer, request(wish, candidate.name(), candidate.regionCode()));
        if (outcome instanceof Outcome.Recorded(var number, var ordinal)) {
            var made = new Application(
                    number, candidate.id(), candidate.name(), candidate.regionCode(), wish.title(), wish.type());
            store.insert(made, viewer.username(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        }
        return outcome;
    }

    private CaseRequest request(Wish wish, String name, String region) {
        var party = new CaseRequest.Participant("candidate", name, "", wish.candidate(), false);
        var told = Map.of("title", wish.title(), "type", wish.type(), "words", wish.words());
        var now = LocalDateTime.now(clock);
        var at = wish.on().equals(now.toLocalDate()) ? now : wish.on().atStartOfDay();
        var title = name + " " + ladder.name("title", wish.title(), Locale.SIMPLIFIED_CHINESE);
        var opening = new ActRequest("apply", "candidate", at, told, wish.key());
        return new CaseRequest(Ladder.PROCEDURE, title, region, null, List.of(party), opening);
    }

    private static Outcome refused(String message) {
        return new Outcome.Refused(List.of(Refusal.saying(message, List.of("LAD-06"))));
    }

    /// What somebody found of clauses.
    ///
    /// @param told fields `rule`, `clause`, `opinion`, `reason`, `proof` of each
    /// @param seen how many acts he knew of
    public record Findings(List<Map<String, String>> told, int seen, LocalDateTime at, String key) {}

    /// Writes down what was found of clauses, all or none: of an application in its review, of a holder in his
    /// evaluation.
    @Transactional
    public Outcome review(Viewer viewer, String number, Findings findings) {
        Outcome last = new Outcome.Refused(List.of(Refusal.saying("ladder.refused.nothing", List.of())));
        var seen = findings.seen();
        var act = store.current(number).isPresent() ? Reviews.EVALUATE : Reviews.REVIEW;
        for (var each : findings.told()) {
            var wish =
                    new ActRequest(act, "", findings.at(), each, findings.key() + "-" + each.getOrDefault("rule", ""));
            last = docket.act(viewer, number, seen, wish);
            if (!(last instanceof Outcome.Recorded(var of, var ordinal))) {
                org.springframework.transaction.interceptor.TransactionAspectSupport.currentTransactionStatus()
                        .setRollbackOnly();
                return last;
            }
            seen = ordinal;
        }
        return last;
    }
}
