package quanheng.ladder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.Act;
import quanheng.docket.ActKind;
import quanheng.docket.CaseActed;
import quanheng.docket.CaseFile;
import quanheng.docket.Docket;
import quanheng.docket.Procedure;
import quanheng.docket.Procedures;
import quanheng.shell.ChangedMeanwhileException;
import quanheng.shell.NotFoundException;

/// Titles and who holds them on a day (梯次). Each application is a case of the procedure `title`; what is decided in it
/// moves the candidate on the ladder.
@Component("ladder")
public class Ladder {
    static final String PROCEDURE = "title";
    static final Viewer ENGINE = new Viewer(new UUID(0, 0), "ladder", "ladder", Set.of(Role.COORDINATOR), Set.of());

    private final LadderStore store;
    private final Requirements requirements;
    private final Docket docket;
    private final Procedures procedures;
    private final Sight sight;

    Ladder(LadderStore store, Requirements requirements, Docket docket, Procedures procedures, Sight sight) {
        this.store = store;
        this.requirements = requirements;
        this.docket = docket;
        this.procedures = procedures;
        this.sight = sight;
    }

    /// Who holds which title on a day.
    public List<Standing> on(LocalDate day) {
        return store.on(day);
    }

    /// All there ever were.
    List<Standing> all() {
        return store.all();
    }

    /// Everything a candidate ever held, the earliest first.
    public List<Standing> history(UUID candidate) {
        return store.history(candidate);
    }

    /// The caps in force on a day, each with its clause and how many places are taken.
    public List<Cap> caps(LocalDate day) {
        var held = store.on(day);
        return requirements.caps(day).stream()
                .map(cap -> cap.holding((int) held.stream()
                        .filter(each ->
                                each.title().equals(cap.title()) && each.type().equals(cap.type()))
                        .count()))
                .toList();
    }

    /// Standings made anew of the acts of all cases that were known at a moment; of those known now, the same as the
    /// table says.
    List<Standing> derived(Instant known) {
        return sight.as(
                ENGINE,
                () -> Climb.of(store.applications().stream()
                        .map(each -> new Climb.Course(each, acts(each.number(), known)))
                        .toList()));
    }

    private List<Act> acts(String number, Instant known) {
        return docket.file(number, known, ENGINE).map(CaseFile::acts).orElse(List.of());
    }

    /// Where an application can stand.
    public List<Procedure.Stage> stages() {
        return procedures.get(PROCEDURE).stages();
    }

    /// The titles and types there are, by field.
    public List<String> choices(String field) {
        return options(field).map(ActKind.Choice::id).toList();
    }

    /// The name of a title or type.
    public String name(String field, String id, Locale language) {
        return options(field)
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .map(choice -> choice.name(language))
                .orElse(id);
    }

    private Stream<ActKind.Choice> options(String field) {
        return procedures.get(PROCEDURE).opening().field(field).orElseThrow().choices().stream();
    }

    /// What is decided in a case moves the candidate, in the same transaction.
    ///
    /// @throws ChangedMeanwhileException where somebody else took the last place meanwhile
    @EventListener
    void follow(CaseActed acted) {
        var number = acted.head().number();
        if (!acted.head().procedure().equals(PROCEDURE) || acted.act().kind().equals("apply")) {
            return;
        }
        try {
            sight.as(ENGINE, () -> {
                move(store.application(number).orElseThrow(() -> new NotFoundException(number)), acted.act());
                return number;
            });
        } catch (DataIntegrityViolationException e) {
            throw new ChangedMeanwhileException("case:" + number);
        }
    }

    private void move(Application wanted, Act act) {
        var on = act.happenedOn();
        switch (act.kind()) {
            case "approve" -> {
                Title.of(wanted.title()).below().ifPresent(below -> rise(wanted, below, on));
                enter(Climb.standing(wanted, wanted.title(), wanted.type(), act));
            }
            case "adjust" -> {
                var held = store.current(wanted.number()).orElseThrow();
                store.leave(wanted.number(), on, act.kind());
                enter(Climb.standing(wanted, held.title(), act.told("type"), act));
            }
            case "lower" -> {
                var held = store.current(wanted.number()).orElseThrow();
                store.leave(wanted.number(), on, act.kind());
                var below = Title.of(held.title()).below().orElseThrow();
                enter(Climb.standing(wanted, below.id(), held.type(), act));
            }
            case "pass", "fail" ->
                store.evaluated(wanted.number(), on, act.kind().equals("pass"));
            case "exit" -> store.leave(wanted.number(), on, act.kind());
            default -> {}
        }
    }

    private void rise(Application wanted, Title below, LocalDate on) {
        store.history(wanted.candidate()).stream()
                .filter(each -> each.title().equals(below.id()) && each.untilOn() == null)
                .forEach(each -> store.leave(each.number(), on, "rise"));
    }

    private void enter(Standing standing) {
        var places = requirements
                .cap(standing.title(), standing.type(), standing.fromOn())
                .map(Cap::places)
                .orElse(null);
        if (!store.enter(standing, places)) {
            throw new ChangedMeanwhileException("title:" + standing.title());
        }
    }
}
