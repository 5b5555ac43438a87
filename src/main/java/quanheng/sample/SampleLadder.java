package quanheng.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import quanheng.access.Accounts;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.ActRequest;
import quanheng.docket.Docket;
import quanheng.docket.Exhibits;
import quanheng.docket.Outcome;
import quanheng.docket.Settlement;
import quanheng.docket.Submission;
import quanheng.ladder.Applications;
import quanheng.ladder.Review;
import quanheng.parties.Organizations;

/// Has candidates climb the sample's ladder: five leading pilots and a sixth that asks, one that failed its evaluation,
/// one that changed its type, one that left, one that was turned down.
@Component
@Order(10)
class SampleLadder implements SamplePart {
    private final Applications applications;
    private final Docket docket;
    private final Exhibits exhibits;
    private final Organizations organizations;
    private final Accounts accounts;
    private final Sight sight;
    private final Clock clock;

    SampleLadder(
            Applications applications,
            Docket docket,
            Exhibits exhibits,
            Organizations organizations,
            Accounts accounts,
            Sight sight,
            Clock clock) {
        this.applications = applications;
        this.docket = docket;
        this.exhibits = exhibits;
        this.organizations = organizations;
        this.accounts = accounts;
        this.sight = sight;
        this.clock = clock;
    }

    @Override
    public boolean isCounted() {
        return true;
    }

    @Override
    public void load() {
        SampleFiles.rows("titles.csv").forEach(this::play);
    }

    private void play(NamedCsvRecord row) {
        var steps = row.getField("steps").split(";");
        var number = apply(row, at(steps[0].split(" ")[1]));
        for (var at = 1; at < steps.length; at++) {
            step(number, row.getField("words"), steps[at].split(" "));
        }
    }

    private String apply(NamedCsvRecord row, LocalDateTime at) {
        var coordinator = viewer("coordinator");
        var wish = new Applications.Wish(
                organizations
                        .resolve(row.getField("candidate"), row.getField("region"))
                        .id(),
                row.getField("title"),
                row.getField("type"),
                row.getField("words"),
                at.toLocalDate(),
                UUID.randomUUID().toString());
        var number = done(sight.as(coordinator, () -> applications.apply(wish, coordinator)))
                .number();
        var paper = new Submission("materials", "", 0, false, row.getField("candidate") + ".txt");
        exhibits.file(coordinator, number, paper, row.getField("words").getBytes(StandardCharsets.UTF_8));
        return number;
    }

    private LocalDateTime at(String day) {
        return day.equals("today")
                ? LocalDateTime.now(clock)
                : LocalDate.parse(day).atStartOfDay();
    }

    /// @param step act, day or opinion, type
    private void step(String number, String words, String[] step) {
        switch (step[0]) {
            case "review" -> review(number, Review.Opinion.valueOf(step[1]), words, at("today"));
            case "approve", "refuse" -> {
                var opinion = step[0].equals("approve") ? Review.Opinion.MET : Review.Opinion.NOT_MET;
                review(number, opinion, words, at(step[1]));
                act(number, step[0], at(step[1]), Map.of("reason", words));
            }
            case "pass", "fail" -> {
                var opinion = step[0].equals("pass") ? Review.Opinion.MET : Review.Opinion.NOT_MET;
                review(number, opinion, words, at(step[1]));
                act(number, step[0], at(step[1]), Map.of("reason", words));
            }
            case "adjust" -> act(number, "adjust", at(step[1]), Map.of("type", step[2], "reason", words));
            default -> act(number, step[0], at(step[1]), Map.of("reason", words));
        }
    }

    private void review(String number, Review.Opinion opinion, String words, LocalDateTime at) {
        var coordinator = viewer("coordinator");
        var file = docket.file(number, coordinator).orElseThrow();
        var application = sight.as(coordinator, () -> applications.find(number)).orElseThrow();
        var held = applications.evaluations(application, file);
        var told = (held.isEmpty() ? applications.reviews(application, file) : held)
                .stream()
                        .map(each -> Map.of(
                                "rule", each.id(),
                                "clause", each.words(),
                                "opinion", opinion.choice(),
                                "reason", words,
                                "proof", "1"))
                        .toList();
        var findings = new Applications.Findings(
                told, file.seen(), at, UUID.randomUUID().toString());
        done(sight.as(coordinator, () -> applications.review(coordinator, number, findings)));
    }

    private void act(String number, String act, LocalDateTime at, Map<String, String> told) {
        var coordinator = viewer("coordinator");
        var leader = viewer("leader");
        var wish = new ActRequest(act, "", at, told, UUID.randomUUID().toString());
        var seen = docket.file(number, coordinator).orElseThrow().seen();
        var ordinal = done(docket.act(coordinator, number, seen, wish)).ordinal();
        if (!docket.file(number, leader).orElseThrow().pending().isEmpty()) {
            var settlement =
                    new Settlement(ordinal, true, at, "", UUID.randomUUID().toString());
            done(docket.settle(leader, number, ordinal, settlement));
        }
    }

    private static Outcome.Recorded done(Outcome outcome) {
        if (outcome instanceof Outcome.Recorded recorded) {
            return recorded;
        }
        throw new IllegalStateException("the sample ladder is refused: " + outcome);
    }

    private Viewer viewer(String username) {
        return accounts.find(username).orElseThrow();
    }
}
