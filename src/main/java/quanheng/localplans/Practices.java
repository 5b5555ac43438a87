package quanheng.localplans;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.evidence.Evidence;
import quanheng.evidence.Openers;
import quanheng.journal.Journal;
import quanheng.parties.Organizations;
import quanheng.plans.Plans;
import quanheng.plans.Version;
import quanheng.plans.VersionText;
import quanheng.reading.Clause;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotAllowedException;
import quanheng.shell.NotFoundException;

/// Good practice: a unit offers it under a clause with its evidence, the office takes it up or says why not; what was
/// taken up everybody sees.
@Component("localPractices")
public class Practices implements Openers {
    private static final int LONGEST = 60;

    private final PracticeStore store;
    private final UnitClasses classes;
    private final Plans plans;
    private final Organizations organizations;
    private final Evidence evidence;
    private final Journal journal;
    private final Sight sight;
    private final Clock clock;

    Practices(
            PracticeStore store,
            UnitClasses classes,
            Plans plans,
            Organizations organizations,
            Evidence evidence,
            Journal journal,
            Sight sight,
            Clock clock) {
        this.store = store;
        this.classes = classes;
        this.plans = plans;
        this.organizations = organizations;
        this.evidence = evidence;
        this.journal = journal;
        this.sight = sight;
        this.clock = clock;
    }

    /// What a unit offers.
    public record Offer(@Nullable UUID parent, @Nullable UUID unit, String clause, String title, String words) {}

    /// What the office says to it.
    public record Answer(boolean taken, String words) {}

    /// What of it the viewer sees.
    @Transactional(readOnly = true)
    public List<Practice> find(Practice.Search search) {
        var latest = Comparator.comparing(Practice::offeredOn).reversed().thenComparing(Practice::title);
        Comparator<Practice> order = switch (search.sort()) {
            case "unit" -> Comparator.comparing(Practice::unitName).thenComparing(latest);
            case "clause" -> Comparator.comparing(Practice::clauseName).thenComparing(latest);
            case "class" -> Comparator.comparing(Practice::className).thenComparing(latest);
            default -> latest;
        };
        return store.all().stream().filter(search::takes).sorted(order).toList();
    }

    /// One; empty where the viewer sees none.
    @Transactional(readOnly = true)
    public Optional<Practice> find(UUID id) {
        return store.find(id);
    }

    /// The clauses of a plan in force, under which practice is offered; by id.
    @Transactional(readOnly = true)
    public List<Clause> clauses(UUID parent) {
        return text(parent).map(VersionText::clauses).orElse(List.of()).stream()
                .filter(clause -> !clause.heading().isEmpty() && !clause.label().isEmpty())
                .toList();
    }

    /// The name of a clause as lists show it.
    public static String name(Clause clause) {
        var name = (clause.label() + clause.heading()).strip();
        return name.length() > LONGEST ? name.substring(0, LONGEST) + "…" : name;
    }

    private Optional<VersionText> text(UUID parent) {
        return plans.plan(parent).inForce().map(Version::id).map(plans::text);
    }

    /// Offers a practice.
    ///
    /// @param paper its evidence; null where none was handed in
    /// @return what is wrong; empty where it was offered
    /// @throws NotAllowedException where the viewer neither acts for the unit nor coordinates
    @Transactional
    public List<Fault> offer(Viewer viewer, Offer offer, Guidance.@Nullable Paper paper) {
        var parent = offer.parent();
        var unit = offer.unit();
        var faults = new ArrayList<Fault>();
        if (parent == null
                || unit == null
                || offer.title().isBlank()
                || offer.words().isBlank()) {
            return List.of(Fault.of("title", "practice-empty"));
        }
        if (!viewer.organizations().contains(unit) && !viewer.hasAny(Role.COORDINATOR)) {
            throw new NotAllowedException("organization:" + unit);
        }
        var clause = clauses(parent).stream()
                .filter(each -> each.id().equals(offer.clause()))
                .findFirst();
        if (clause.isEmpty()) {
            faults.add(Fault.of("clause", "practice-clause"));
        }
        if (paper == null || paper.content().length == 0) {
            faults.add(Fault.of("file", "practice-file"));
        }
        if (faults.isEmpty() && paper != null) {
            keep(viewer, offer, clause.orElseThrow(), paper);
        }
        return faults;
    }

    private void keep(Viewer viewer, Offer offer, Clause clause, Guidance.Paper paper) {
        var today = LocalDate.now(clock);
        var unit = organizations
                .find(Objects.requireNonNull(offer.unit()))
                .orElseThrow(() -> new NotFoundException("organization:" + offer.unit()));
        var file = evidence.keep(paper.name(), paper.content(), viewer.username());
        var practice = new Practice(
                UUID.randomUUID(),
                Objects.requireNonNull(offer.parent()),
                clause.id(),
                name(clause),
                unit.id(),
                unit.name(),
                classes.of(unit.id(), today).map(UnitClass::kind).orElse(null),
                offer.title().strip(),
                offer.words().strip(),
                file.id(),
                file.fileName(),
                today,
                null,
                null,
                null);
        store.insert(practice, viewer.username(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        journal.append(
                viewer.username(),
                "localplans.practice-offered",
                "practice:" + practice.id(),
                Map.of("unit", unit.id(), "clause", clause.id(), "sha256", file.sha256()));
    }

    /// Takes a practice up, or says why not.
    ///
    /// @return what is wrong; empty where it was answered
    /// @throws ChangedMeanwhileException where somebody answered before
    @Transactional
    public List<Fault> answer(Viewer viewer, UUID id, Answer answer) {
        if (!answer.taken() && answer.words().isBlank()) {
            return List.of(Fault.of("words", "practice-reason"));
        }
        if (!store.answer(id, answer, viewer.username(), LocalDate.now(clock))) {
            throw new ChangedMeanwhileException("practice:" + id);
        }
        journal.append(
                viewer.username(), "localplans.practice-answered", "practice:" + id, Map.of("taken", answer.taken()));
        return List.of();
    }

    @Override
    public boolean mayOpen(UUID file, Viewer viewer) {
        return sight.as(viewer, () -> store.hasFile(file));
    }
}
