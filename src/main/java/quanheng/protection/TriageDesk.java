package quanheng.protection;

import java.text.Normalizer;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Viewer;
import quanheng.docket.Docket;
import quanheng.docket.Exhibits;
import quanheng.docket.Outcome;
import quanheng.docket.Refusal;
import quanheng.docket.Submission;
import quanheng.evidence.Evidence;
import quanheng.journal.Journal;

/// Settles where applications go (分流): the table proposes, a person settles, and another route needs a reason.
@Component
public class TriageDesk {
    private final Applications applications;
    private final ApplicationStore store;
    private final CaseOpening opening;
    private final Docket docket;
    private final Exhibits exhibits;
    private final Evidence evidence;
    private final Journal journal;
    private final Clock clock;

    TriageDesk(
            Applications applications,
            ApplicationStore store,
            CaseOpening opening,
            Docket docket,
            Exhibits exhibits,
            Evidence evidence,
            Journal journal,
            Clock clock) {
        this.applications = applications;
        this.store = store;
        this.opening = opening;
        this.docket = docket;
        this.exhibits = exhibits;
        this.evidence = evidence;
        this.journal = journal;
        this.clock = clock;
    }

    /// What became of settling a route.
    public sealed interface Settled {
        /// It went there.
        ///
        /// @param caseNumber empty where the route opens no case here
        record Gone(Channel channel, String caseNumber) implements Settled {}

        /// Another route than the proposed one needs a reason.
        record ReasonNeeded() implements Settled {}

        /// The case could not be opened.
        record Refused(List<Refusal> reasons) implements Settled {}
    }

    /// Where the table would send it.
    @Transactional(readOnly = true)
    public Route propose(Application application) {
        return Triage.route(applications.facts(application));
    }

    /// Sends it on. What was settled before stays settled.
    @Transactional
    public Settled settle(UUID id, Channel chosen, String reason, Viewer viewer) {
        var application = applications.get(id);
        var before = application.routing();
        if (before != null) {
            return new Settled.Gone(before.chosen(), before.caseNumber());
        }
        var sentAt = Objects.requireNonNull(application.sentAt(), "a draft is not routed");
        var route = propose(application);
        if (chosen != route.channel() && reason.isBlank()) {
            return new Settled.ReasonNeeded();
        }
        if (!ChannelNote.of(chosen).opensCase()) {
            return gone(application, route, new Choice(chosen, reason.strip(), ""), viewer);
        }
        return switch (docket.open(viewer, opening.of(application, chosen, sentAt, viewer))) {
            case Outcome.Recorded(var number, var ordinal) -> {
                file(application, number, viewer);
                yield gone(application, route, new Choice(chosen, reason.strip(), number), viewer);
            }
            case Outcome.Refused(var reasons) -> new Settled.Refused(reasons);
            case Outcome.ChangedMeanwhile(var seen) -> throw new IllegalStateException("a new case was changed: " + id);
        };
    }

    /// What came with the application is evidence of the case; of kinds its procedure does not know nothing is.
    private void file(Application application, String number, Viewer viewer) {
        for (var material : application.materials()) {
            var wanted = new Submission(material.kind(), material.title(), 0, false, material.title());
            exhibits.file(viewer, number, wanted, evidence.content(material.file()));
        }
    }

    private record Choice(Channel channel, String reason, String caseNumber) {}

    private Settled gone(Application application, Route route, Choice choice, Viewer viewer) {
        var routing = new Application.Routing(
                route.row(),
                route.channel(),
                choice.channel(),
                choice.channel() == route.channel() ? "" : choice.reason(),
                viewer.username(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                choice.caseNumber());
        if (store.route(application.id(), routing)) {
            journal.append(
                    viewer.username(),
                    routing.isOverride() ? "protection.overridden" : "protection.routed",
                    "application:" + application.id(),
                    Map.of("row", route.row(), "route", choice.channel().name(), "case", choice.caseNumber()));
        }
        return new Settled.Gone(choice.channel(), choice.caseNumber());
    }

    /// Applications that somebody sent elsewhere than the table proposed.
    @Transactional(readOnly = true)
    public List<Application> overrides() {
        return applications.all().stream()
                .filter(each ->
                        each.routed().filter(Application.Routing::isOverride).isPresent())
                .toList();
    }

    /// Others about the same right against the same respondent that are still open.
    @Transactional(readOnly = true)
    public List<Application> duplicates(Application application, Viewer viewer) {
        var number = application.answer("number");
        if (number.isBlank()) {
            return List.of();
        }
        var respondent = plain(application.answer("respondent"));
        return store.sameRight(number, application.id()).stream()
                .filter(other -> plain(other.answer("respondent")).equals(respondent))
                .filter(other -> isOpen(other, viewer))
                .toList();
    }

    private boolean isOpen(Application application, Viewer viewer) {
        var routing = application.routing();
        return routing == null
                || docket.file(routing.caseNumber(), viewer)
                        .filter(file -> !file.stage().end())
                        .isPresent();
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }
}
