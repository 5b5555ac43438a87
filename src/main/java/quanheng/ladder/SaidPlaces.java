package quanheng.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.plans.Plan;
import quanheng.plans.Plans;
import quanheng.plans.Version;
import quanheng.plans.VersionText;
import quanheng.reading.Clause;
import quanheng.reading.PlaceLimit;
import quanheng.reading.PlanReader;
import quanheng.reading.Script;

/// What the plans in force say about places, read from their texts. It is shown beside the rules and never becomes one.
@Component
public class SaidPlaces {
    private static final String NO_TYPE = "NONE";

    private final Plans plans;
    private final Ladder ladder;
    private final PlanReader reader = new PlanReader();
    private final Map<UUID, List<Said>> read = new ConcurrentHashMap<>();

    SaidPlaces(Plans plans, Ladder ladder) {
        this.plans = plans;
        this.ladder = ladder;
    }

    /// A sentence about places in a plan in force.
    ///
    /// @param title    id of the title it means; empty where its words mean none the ladder knows
    /// @param type     likewise
    /// @param words    for title and type, as the plan has them
    /// @param labels   of the clause and those above it, such as 三、(一)1.
    /// @param sentence as printed
    public record Said(
            UUID planId,
            String planTitle,
            int version,
            String clause,
            String labels,
            String sentence,
            String title,
            String type,
            String words,
            int places) {
        /// Where the clause can be read.
        public String address() {
            return "/plans/%s/versions/%d#clause-%s".formatted(planId, version, clause);
        }

        /// Whether it speaks of what a rule limits.
        public boolean isOn(Cap cap) {
            return title.equals(cap.title()) && type.equals(cap.type());
        }

        /// Whether it leaves as many places as a rule.
        public boolean agrees(Cap cap) {
            return places == cap.places();
        }
    }

    /// What the plans that cover a day say, plan by plan.
    @Transactional(readOnly = true)
    public List<Said> on(LocalDate day) {
        return plans.list().stream()
                .filter(plan -> covers(plan, day))
                .flatMap(plan -> plan.inForce().stream().flatMap(version -> of(plan, version).stream()))
                .toList();
    }

    private static boolean covers(Plan plan, LocalDate day) {
        var period = plan.period();
        return period == null || (!day.isBefore(period.startsOn()) && !day.isAfter(period.endsOn()));
    }

    /// A version in force never changes its text, so it is read once.
    private List<Said> of(Plan plan, Version version) {
        return read.computeIfAbsent(version.id(), id -> {
            var text = plans.text(id);
            return reader.places(text.source()).stream()
                    .map(limit -> said(plan, text, limit))
                    .toList();
        });
    }

    private Said said(Plan plan, VersionText text, PlaceLimit limit) {
        return new Said(
                plan.id(),
                plan.title(),
                text.version().number(),
                limit.clause(),
                labels(text, limit.clause()),
                limit.span().in(text.source()).strip().replaceAll("\\s*\\R\\s*", ""),
                named("title", limit.title()).orElse(""),
                limit.type().isEmpty() ? NO_TYPE : named("type", limit.type()).orElse(""),
                limit.type() + limit.title(),
                limit.places());
    }

    /// The choice whose name the plan's words are, or end like, or that ends like them.
    private Optional<String> named(String field, String words) {
        return Stream.<java.util.function.BiPredicate<String, String>>of(
                        String::equals, (name, said) -> name.endsWith(said) || said.endsWith(name))
                .flatMap(fits -> ladder.choices(field).stream()
                        .filter(choice ->
                                fits.test(plain(ladder.name(field, choice, Locale.SIMPLIFIED_CHINESE)), plain(words))))
                .findFirst();
    }

    private static String plain(String words) {
        return Script.simplified(words).replaceAll("[(][^)]*[)]", "");
    }

    private static String labels(VersionText text, String id) {
        var labels = new ArrayList<String>();
        for (var clause = text.clause(id); clause.isPresent(); clause = above(text, clause.get())) {
            labels.addFirst(clause.get().label().strip());
        }
        return String.join("", labels);
    }

    private static Optional<Clause> above(VersionText text, Clause clause) {
        var parent = clause.parent();
        return parent == null ? Optional.empty() : text.clause(parent);
    }
}
