package quanheng.localplans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import quanheng.localplans.ReviewSheet.Gap;
import quanheng.localplans.ReviewSheet.Line;
import quanheng.localplans.ReviewSheet.Removed;
import quanheng.parties.Region;
import quanheng.parties.Regions;
import quanheng.plans.ClauseDifference;
import quanheng.plans.Differences;
import quanheng.plans.Plans;
import quanheng.plans.Promise;
import quanheng.plans.VersionText;
import quanheng.reading.Clause;
import quanheng.reading.ClauseRole;

/// Lays versions out for review.
@Component
class ReviewSheets {
    private final LocalPlanStore store;
    private final OpinionStore opinions;
    private final Plans plans;
    private final UnitClasses classes;
    private final Regions regions;
    private final Clock clock;

    ReviewSheets(
            LocalPlanStore store,
            OpinionStore opinions,
            Plans plans,
            UnitClasses classes,
            Regions regions,
            Clock clock) {
        this.store = store;
        this.opinions = opinions;
        this.plans = plans;
        this.classes = classes;
        this.regions = regions;
        this.clock = clock;
    }

    /// How far the review of a version is.
    ReviewSheet.Tally tally(Submission submission) {
        var found = opinions(submission);
        var lines = reviewed(plans.text(submission.version())).stream()
                .map(clause -> line(clause, "", found))
                .toList();
        return new ReviewSheet(submission, null, lines, List.of(), List.of()).tally();
    }

    ReviewSheet of(Submission submission) {
        var plan = store.plan(submission.plan()).orElseThrow();
        var text = plans.text(submission.version());
        var before = before(submission);
        var earlier = earlier(before, text);
        var promises = plans.promisesIn(plan.parent());
        var carriers = new Carriers(text, reviewed(text), promises, opinions.carried(submission.version()));
        var found = opinions(submission);
        var lines = reviewed(text).stream()
                .map(clause -> new Line(
                        clause,
                        words(clause, text),
                        earlier.difference(clause),
                        found.get(clause.id()),
                        earlier.remark(clause),
                        carriers.of(clause.id())))
                .toList();
        return new ReviewSheet(submission, before, lines, earlier.removed(), gaps(plan, promises, lines));
    }

    /// The version before, compared.
    ///
    /// @param opinions what was found of its clauses
    /// @param reviewed ids of its clauses that were reviewed
    private record Earlier(List<ClauseDifference> differences, Map<String, Opinion> opinions, Set<String> reviewed) {
        @Nullable
        ClauseDifference difference(Clause clause) {
            return differences.stream()
                    .filter(each -> clause.id().equals(each.newer()))
                    .findFirst()
                    .orElse(null);
        }

        @Nullable
        Opinion remark(Clause clause) {
            var difference = difference(clause);
            return difference == null ? null : ReviewSheets.remark(opinions, difference.older());
        }

        List<Removed> removed() {
            return differences.stream()
                    .filter(each -> each.newer() == null && reviewed.contains(String.valueOf(each.older())))
                    .map(each -> new Removed(each, ReviewSheets.remark(opinions, each.older())))
                    .toList();
        }
    }

    private Earlier earlier(@Nullable Submission before, VersionText text) {
        if (before == null) {
            return new Earlier(List.of(), Map.of(), Set.of());
        }
        var old = plans.text(before.version());
        var reviewed = reviewed(old).stream().map(Clause::id).collect(Collectors.toSet());
        return new Earlier(Differences.between(old, text), opinions(before), reviewed);
    }

    private static @Nullable Opinion remark(Map<String, Opinion> earlier, @Nullable String clause) {
        var opinion = clause == null ? null : earlier.get(clause);
        return opinion != null && opinion.kind() == Opinion.Kind.AMEND ? opinion : null;
    }

    private static Line line(Clause clause, String words, Map<String, Opinion> found) {
        return new Line(clause, words, null, found.get(clause.id()), null, List.of());
    }

    private Map<String, Opinion> opinions(Submission submission) {
        return opinions.of(submission.version()).stream()
                .collect(Collectors.toMap(Opinion::clause, Function.identity()));
    }

    /// The version handed in before; null for the first.
    @Nullable
    Submission before(Submission submission) {
        return store.submissions(submission.plan()).stream()
                .takeWhile(each -> !each.version().equals(submission.version()))
                .reduce((one, later) -> later)
                .orElse(null);
    }

    /// Clauses that say something; of a heading alone nothing can be found.
    private static List<Clause> reviewed(VersionText text) {
        var parents = text.clauses().stream()
                .map(Clause::parent)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return text.clauses().stream()
                .filter(clause -> clause.role() != ClauseRole.NOISE)
                .filter(clause -> !words(clause, text).isEmpty() && !isHead(clause, text))
                .filter(clause -> !parents.contains(clause.id()) || saysMore(clause, words(clause, text)))
                .toList();
    }

    /// The notice that forwards a plan, its title, number, issuer and day of signature are no clauses to be reviewed.
    private static boolean isHead(Clause clause, VersionText text) {
        var header = text.version().header();
        var title = header.title();
        if (clause.role() != ClauseRole.PREAMBLE) {
            return false;
        }
        var told = title == null ? null : title.span();
        return (told != null && clause.text().start() < told.start())
                || Stream.of(header.title(), header.number(), header.issuer(), header.issuedOn())
                        .filter(Objects::nonNull)
                        .map(found -> found.span())
                        .filter(Objects::nonNull)
                        .anyMatch(span -> span.overlaps(clause.text()));
    }

    private static boolean saysMore(Clause clause, String words) {
        return words.replaceAll("\\s", "").length()
                > (clause.label() + clause.heading()).replaceAll("\\s", "").length();
    }

    static String words(Clause clause, VersionText text) {
        return clause.text().in(text.source()).strip();
    }

    private List<Gap> gaps(LocalPlan plan, List<Promise> promises, List<Line> lines) {
        var proposed = new HashMap<UUID, Line>();
        var carried = new LinkedHashMap<UUID, Line>();
        for (var line : lines) {
            for (var carry : line.carries()) {
                (carry.confirmed() ? carried : proposed).put(carry.promise().id(), line);
            }
        }
        var area = area(plan);
        var kind = classes.of(plan.unit(), LocalDate.now(clock)).map(UnitClass::kind);
        var headings = kind.isEmpty() ? Map.<String, List<String>>of() : headings(plan.parent());
        return promises.stream()
                .filter(promise -> !carried.containsKey(promise.id()))
                .flatMap(promise -> Naming.of(plan, area, promise)
                        .or(() -> kind.flatMap(
                                each -> Naming.ofClass(each, headings.getOrDefault(promise.clauseId(), List.of()))))
                        .map(named -> Stream.of(new Gap(promise, named, proposed.get(promise.id()))))
                        .orElseGet(Stream::empty))
                .toList();
    }

    /// The headings above each clause of the version in force.
    private Map<String, List<String>> headings(UUID parent) {
        var above = new HashMap<String, List<String>>();
        plans.plan(parent).inForce().ifPresent(version -> {
            for (var clause : plans.text(version.id()).clauses()) {
                var path = new ArrayList<>(above.getOrDefault(String.valueOf(clause.parent()), List.of()));
                path.addFirst(clause.heading());
                above.put(clause.id(), path);
            }
        });
        return above;
    }

    private String area(LocalPlan plan) {
        var code = plan.area();
        return code == null
                ? ""
                : regions.find(code, LocalDate.now(clock)).map(Region::name).orElse("");
    }
}
