package quanheng.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import quanheng.access.Accounts;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.Docket;
import quanheng.docket.Outcome;
import quanheng.docket.Settlement;
import quanheng.localplans.Calls;
import quanheng.localplans.Decisions;
import quanheng.localplans.Filing;
import quanheng.localplans.LocalPlan;
import quanheng.localplans.LocalPlans;
import quanheng.localplans.Opinion;
import quanheng.localplans.Reviewing;
import quanheng.localplans.Submissions;
import quanheng.parties.Organization;
import quanheng.plans.Plan;
import quanheng.plans.Plans;
import quanheng.plans.UploadedPlan;
import quanheng.workdays.Workdays;

/// Has counties of the sample hand in their plans: one returned and handed in again, one approved, others asked and
/// silent.
@Component
@Order(21)
class SampleLocalPlans implements SamplePart {
    private static final int LONG_AGO = 30;
    private static final int RETURNED = 14;
    private static final int LATELY = 3;
    private static final int SOON = 20;

    private final Calls calls;
    private final Submissions submissions;
    private final LocalPlans localPlans;
    private final Reviewing reviewing;
    private final Decisions decisions;
    private final Plans plans;
    private final Docket docket;
    private final Accounts accounts;
    private final Sight sight;
    private final Workdays workdays;
    private final MessageSource messages;
    private final Clock clock;

    SampleLocalPlans(
            Calls calls,
            Submissions submissions,
            LocalPlans localPlans,
            Reviewing reviewing,
            Decisions decisions,
            Plans plans,
            Docket docket,
            Accounts accounts,
            Sight sight,
            Workdays workdays,
            MessageSource messages,
            Clock clock) {
        this.calls = calls;
        this.submissions = submissions;
        this.localPlans = localPlans;
        this.reviewing = reviewing;
        this.decisions = decisions;
        this.plans = plans;
        this.docket = docket;
        this.accounts = accounts;
        this.sight = sight;
        this.workdays = workdays;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public boolean isCounted() {
        return true;
    }

    @Override
    public void load() {
        var office = viewer("coordinator");
        var parent = plans.list().stream()
                .filter(plan -> plan.inForce().isPresent())
                .findFirst()
                .orElseThrow();
        var units = calls.candidates(parent);
        sight.as(office, () -> calls.ask(office, parent.id(), ids(units), today().plusDays(SOON)));
        var first = handIn(parent, unit(units, "shazhou"), "local-plan-shazhou-1.txt");
        sendBack(first);
        var again = paper("local-plan-shazhou-2.txt", LATELY);
        done(sight.as(office, () -> submissions.resubmit(office, first, again)));
        approve(handIn(parent, unit(units, "yuntai"), "local-plan-yuntai.txt"));
    }

    private static java.util.Set<UUID> ids(List<Organization> units) {
        return units.stream().map(Organization::id).collect(Collectors.toSet());
    }

    private UUID unit(List<Organization> units, String key) {
        return units.stream()
                .filter(each -> each.name().equals(word("unit." + key)))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String handIn(Plan parent, UUID unit, String file) {
        var office = viewer("coordinator");
        var wish = new Submissions.Wish(parent.id(), unit, LocalPlan.Level.REGION);
        return done(sight.as(office, () -> submissions.submit(office, wish, paper(file, LONG_AGO))));
    }

    private Submissions.Paper paper(String file, int ago) {
        return new Submissions.Paper(
                UploadedPlan.file(file, SampleFiles.bytes(file)),
                word("words"),
                CaseScript.before(ago, today(), workdays));
    }

    private static String done(Filing filing) {
        if (filing instanceof Filing.Filed(var number)) {
            return number;
        }
        throw new IllegalStateException("the sample plan is refused: " + filing);
    }

    private void sendBack(String number) {
        var office = viewer("coordinator");
        sight.as(office, () -> {
            var filed = localPlans.find(number).orElseThrow();
            for (var key : List.of("brands", "checks", "money")) {
                remark(office, filed, key);
            }
            reviewing.agreeWithRest(office, localPlans.sheet(filed.current()));
            return decide(filed, "return", CaseScript.before(RETURNED, today(), workdays));
        });
    }

    private void remark(Viewer office, LocalPlans.Filed filed, String key) {
        var clause = localPlans.sheet(filed.current()).lines().stream()
                .filter(line -> line.words().contains(word(key + ".clause")))
                .reduce((one, later) -> later)
                .orElseThrow()
                .clause()
                .id();
        reviewing.save(
                office,
                filed.current().version(),
                List.of(new Reviewing.Typed(clause, Opinion.Kind.AMEND, word(key + ".remark"), 0)));
    }

    private Outcome.Recorded decide(LocalPlans.Filed filed, String act, LocalDate on) {
        var office = viewer("coordinator");
        var seen = docket.file(filed.current().number(), office).orElseThrow().seen();
        var wish = new Decisions.Wish(
                act, seen, word(act), on.atStartOfDay(), UUID.randomUUID().toString());
        if (decisions.decide(office, filed, wish) instanceof Outcome.Recorded recorded) {
            return recorded;
        }
        throw new IllegalStateException("the sample decision is refused: " + act);
    }

    private void approve(String number) {
        var office = viewer("coordinator");
        var leader = viewer("leader");
        var ordinal = sight.as(office, () -> {
            var filed = localPlans.find(number).orElseThrow();
            reviewing.agreeWithRest(office, localPlans.sheet(filed.current()));
            return decide(filed, "approve", CaseScript.before(RETURNED, today(), workdays))
                    .ordinal();
        });
        var settlement = new Settlement(
                ordinal, true, LocalDateTime.now(clock), "", UUID.randomUUID().toString());
        sight.as(leader, () -> docket.settle(leader, number, ordinal, settlement));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Viewer viewer(String username) {
        return accounts.find(username).orElseThrow();
    }

    private String word(String key) {
        return messages.getMessage("sample.local-plan." + key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
