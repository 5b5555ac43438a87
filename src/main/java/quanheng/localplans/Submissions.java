package quanheng.localplans;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.CaseRequest;
import quanheng.docket.Docket;
import quanheng.docket.Outcome;
import quanheng.evidence.Evidence;
import quanheng.parties.Organizations;
import quanheng.plans.Intake;
import quanheng.plans.Plan;
import quanheng.plans.Plans;
import quanheng.plans.UploadedPlan;
import quanheng.plans.Version;
import quanheng.shell.NotAllowedException;
import quanheng.shell.NotFoundException;

/// Takes plans in: a first one under a parent, and each further version of it. All of it is kept or nothing.
@Component
public class Submissions {
    private final LocalPlanStore store;
    private final SubmissionChecks checks;
    private final CarryingOver carrying;
    private final Plans plans;
    private final Docket docket;
    private final Organizations organizations;
    private final TransactionTemplate transaction;
    private final Sight sight;
    private final Clock clock;

    Submissions(
            LocalPlanStore store,
            SubmissionChecks checks,
            CarryingOver carrying,
            Plans plans,
            Docket docket,
            Organizations organizations,
            TransactionTemplate transaction,
            Sight sight,
            Clock clock) {
        this.store = store;
        this.checks = checks;
        this.carrying = carrying;
        this.plans = plans;
        this.docket = docket;
        this.organizations = organizations;
        this.transaction = transaction;
        this.sight = sight;
        this.clock = clock;
    }

    /// A plan to be handed in.
    ///
    /// @param file  with the submission of the form, so that it is taken once
    /// @param words covering words
    /// @param on    the day it came in
    public record Paper(UploadedPlan file, String words, LocalDate on) {}

    /// Under which parent a unit hands in, and what for.
    public record Wish(UUID parent, UUID unit, LocalPlan.Level level) {}

    /// @param number of the case it goes on with; null for a new one
    private record Handing(
            Viewer viewer,
            Plan parent,
            LocalPlan plan,
            @Nullable String number,
            Paper paper) {}

    /// Hands in a unit's plan under a parent.
    ///
    /// @throws NotAllowedException where the viewer neither acts for the unit nor coordinates
    public Filing submit(Viewer viewer, Wish wish, Paper paper) {
        mayActFor(wish.unit(), viewer);
        var unit =
                organizations.find(wish.unit()).orElseThrow(() -> new NotFoundException("organization:" + wish.unit()));
        return attempt(viewer, paper, () -> {
            var parent = plans.plan(wish.parent());
            var wanted = checks.plan(parent, unit, wish.level());
            var faults = checks.beforeReading(parent, wanted);
            if (!faults.isEmpty()) {
                return new Filing.Refused(faults);
            }
            var held = sight.as(LocalPlans.ENGINE, () -> checks.held(wanted));
            return switch (held) {
                case SubmissionChecks.Held.Refused(var fault) -> new Filing.Refused(List.of(fault));
                case SubmissionChecks.Held.Withdrawn(var plan) -> hand(new Handing(viewer, parent, plan, null, paper));
                case SubmissionChecks.Held.Nothing nothing -> hand(new Handing(viewer, parent, wanted, null, paper));
            };
        });
    }

    /// Hands in a further version: in the same case where the last was returned, in a new one where it was settled.
    ///
    /// @throws NotAllowedException where the viewer neither acts for the unit nor coordinates
    public Filing resubmit(Viewer viewer, String number, Paper paper) {
        return attempt(viewer, paper, () -> {
            var plan = store.submissions(number).stream()
                    .findFirst()
                    .flatMap(first -> store.plan(first.plan()))
                    .orElseThrow(() -> new NotFoundException("case:" + number));
            mayActFor(plan.unit(), viewer);
            var last = store.submissions(plan.plan()).getLast();
            if (last.outcome() == null) {
                return Filing.Refused.of("file", "under-review", last.number());
            }
            var sameCase = last.outcome() == Submission.Outcome.RETURNED ? last.number() : null;
            return hand(new Handing(viewer, plans.plan(plan.parent()), plan, sameCase, paper));
        });
    }

    private void mayActFor(UUID unit, Viewer viewer) {
        if (!viewer.organizations().contains(unit) && !viewer.hasAny(Role.COORDINATOR)) {
            throw new NotAllowedException("organization:" + unit);
        }
    }

    /// All of the work or nothing of it; the same form sent twice is taken once.
    private Filing attempt(Viewer viewer, Paper paper, Supplier<Filing> work) {
        try {
            return transaction.execute(status -> {
                var filing = sight.as(
                        viewer,
                        () -> plans.submitted(paper.file().submission())
                                .flatMap(store::submission)
                                .<Filing>map(each -> new Filing.Filed(each.number()))
                                .orElseGet(work));
                if (filing instanceof Filing.Refused) {
                    status.setRollbackOnly();
                }
                return filing;
            });
        } catch (DataIntegrityViolationException raced) {
            return Filing.Refused.of("unit", "raced");
        }
    }

    private Filing hand(Handing handing) {
        var digest = Evidence.digest(handing.paper().file().content());
        var before = checks.beforeKeeping(handing.plan(), handing.parent(), digest);
        if (!before.isEmpty()) {
            return new Filing.Refused(before);
        }
        var isNew = handing.plan().plan().equals(LocalPlan.NEW);
        var ofPlan = isNew ? null : handing.plan().plan();
        var viewer = handing.viewer();
        return switch (plans.upload(handing.paper().file(), ofPlan, viewer.username())) {
            case Intake.Refused(var refusal) ->
                Filing.Refused.of("file", "reading.refusal." + refusal.name().toLowerCase(Locale.ROOT));
            case Intake.Read read -> {
                var version = plans.version(read.version());
                var faults = checks.ofText(handing.plan(), plans.text(read.version()));
                if (!faults.isEmpty()) {
                    yield new Filing.Refused(faults);
                }
                var plan = handing.plan().as(read.plan());
                if (isNew) {
                    store.insert(plan, viewer.username(), now());
                }
                yield keep(
                        new Handing(viewer, handing.parent(), plan, handing.number(), handing.paper()),
                        version,
                        digest);
            }
        };
    }

    private Filing keep(Handing handing, Version version, String digest) {
        var number = handing.number();
        var outcome = number == null ? open(handing, version) : next(handing, number, version);
        return switch (outcome) {
            case Outcome.Recorded(var of, var ordinal) -> {
                var round = number == null ? 1 : store.submissions(of).size() + 1;
                var submission = new Submission(
                        version.id(),
                        version.planId(),
                        of,
                        round,
                        handing.paper().words().strip(),
                        handing.paper().on(),
                        handing.viewer().username(),
                        null,
                        null);
                store.insert(submission, digest, now());
                sight.as(LocalPlans.ENGINE, () -> carrying.over(submission));
                yield new Filing.Filed(of);
            }
            case Outcome.Refused(var reasons) ->
                new Filing.Refused(reasons.stream()
                        .map(reason -> new Fault("", reason.message(), reason.arguments()))
                        .toList());
            case Outcome.ChangedMeanwhile(var seen) -> Filing.Refused.of("", "meanwhile");
        };
    }

    private Outcome open(Handing handing, Version version) {
        var plan = handing.plan();
        var party = new CaseRequest.Participant("unit", plan.unitName(), "", plan.unit(), false);
        var told = new HashMap<>(told(handing, version));
        told.put("parent", handing.parent().title());
        told.put("plan", title(version));
        var opening = new ActRequest("submit", "unit", at(handing), told, key(handing));
        var title = plan.unitName() + " " + title(version);
        return docket.open(
                handing.viewer(),
                new CaseRequest(LocalPlans.PROCEDURE, title, plan.region(), null, List.of(party), opening));
    }

    private Outcome next(Handing handing, String number, Version version) {
        var viewer = handing.viewer();
        var seen = docket.file(number, viewer)
                .orElseThrow(() -> new NotFoundException("case:" + number))
                .seen();
        return docket.act(
                viewer,
                number,
                seen,
                new ActRequest("resubmit", "", at(handing), told(handing, version), key(handing)));
    }

    private static Map<String, String> told(Handing handing, Version version) {
        return Map.of(
                "version",
                Integer.toString(version.number()),
                "words",
                handing.paper().words().strip());
    }

    private static String title(Version version) {
        var title = version.header().title();
        return title == null ? version.fileName() : title.value();
    }

    private static String key(Handing handing) {
        return "localplans-" + handing.paper().file().submission();
    }

    private LocalDateTime at(Handing handing) {
        var now = LocalDateTime.now(clock);
        var on = handing.paper().on();
        return on.equals(now.toLocalDate()) ? now : on.atStartOfDay();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
