package quanheng.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import quanheng.access.Role;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.docket.Act;
import quanheng.docket.CaseActed;
import quanheng.docket.Docket;
import quanheng.overview.PromiseNotes;

/// Questions of units and firms about a clause (问题反映). Each is a case of the procedure `issue-desk`; an answer stands
/// beside the clause from its day on, for everybody or for who asked alone.
@Component
public class IssueDesk implements PromiseNotes {
    private static final Viewer ENGINE =
            new Viewer(new UUID(0, 0), "programme", "programme", Set.of(Role.COORDINATOR), Set.of());

    private final MatterStore store;
    private final Docket docket;
    private final ProgrammeWords words;
    private final Sight sight;

    IssueDesk(MatterStore store, Docket docket, ProgrammeWords words, Sight sight) {
        this.store = store;
        this.docket = docket;
        this.words = words;
        this.sight = sight;
    }

    /// Answers about one thing that the viewer may read, the latest first.
    public List<Answer> about(Viewer viewer, String subject) {
        return sight.as(viewer, () -> store.answers(subject));
    }

    @Override
    public List<Note> of(UUID promise, Viewer viewer, Locale language) {
        var address = "/ledger/promises/" + promise;
        var notes = new ArrayList<Note>();
        about(viewer, address)
                .forEach(answer -> notes.add(
                        new Note(answer.problem(), answer.words(), answer.on(), own(viewer, answer.number()))));
        if (viewer.hasAny(Role.UNIT_CONTACT, Role.ENTERPRISE)) {
            notes.add(new Note(words.say("issue.new", language), "", null, "/programme/issues/new?subject=" + address));
        }
        return notes;
    }

    private String own(Viewer viewer, String number) {
        return sight.as(viewer, () -> store.find(number)).isPresent() ? "/programme/issues/" + number : "";
    }

    /// Puts an answer beside its clause, in the transaction of the act.
    @EventListener
    void follow(CaseActed acted) {
        var act = acted.act();
        if (acted.head().procedure().equals(Supervision.ISSUE) && act.kind().equals("answer")) {
            sight.as(ENGINE, () -> {
                keep(acted.head().number(), act);
                return acted;
            });
        }
    }

    private void keep(String number, Act act) {
        var file = docket.file(number, ENGINE).orElseThrow();
        var problem = file.acts().stream()
                .filter(each -> !each.told("problem").isEmpty())
                .reduce((one, other) -> other)
                .map(each -> each.told("problem"))
                .orElseThrow();
        var matter = store.find(number).orElseThrow();
        var answer = new Answer(
                number,
                act.ordinal(),
                matter.subject(),
                problem,
                act.told("answer"),
                act.happenedOn(),
                act.told("published").equals("ALL"));
        store.keep(answer, matter.organization());
    }
}
