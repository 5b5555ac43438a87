package quanheng.docket;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A case as its acts, its procedure and the law make it, at a moment, for a viewer. Whatever it says can be derived
/// again; acts recorded later do not change what it was.
///
/// @param at       the moment asked about, in the office's time
/// @param seen     how many acts there were
/// @param stage    where it stands
/// @param lawOn    the day that selects the version of the law
/// @param posts    the posts the viewer holds in it
/// @param acts     those he may see, in their order
/// @param pending  acts put forward that nobody has settled yet
/// @param clocks   those he may see, in the order they were started
/// @param next     every act of the procedure that could still be done, lawful ones first
/// @param parties  who takes part
/// @param exhibits those he may see
/// @param missing  what has to come on file before an act can be done
public record CaseFile(
        CaseHead head,
        Procedure procedure,
        LocalDateTime at,
        int seen,
        Procedure.Stage stage,
        LocalDate lawOn,
        Set<String> posts,
        List<Act> acts,
        List<Act> pending,
        List<CaseClock> clocks,
        List<NextAct> next,
        List<Party> parties,
        List<Exhibit> exhibits,
        List<Missing> missing) {
    /// A kind of evidence that is not on file, and what cannot be done without it.
    public record Missing(Procedure.EvidenceKind kind, ActKind act) {}

    /// The clock that matters most: of the open ones the one that ends first; one that stands still comes last.
    public Optional<CaseClock> urgent() {
        return clocks.stream().filter(clock -> clock.state().isOpen()).min(ClockOrder.MOST_URGENT);
    }

    /// The papers made of an act, as far as the viewer may see them.
    public List<Exhibit> papersOf(Act act) {
        return papers(act)
                .flatMap(template -> exhibits.stream().filter(exhibit -> exhibit.isOf(act, template)))
                .toList();
    }

    /// Templates of the papers an act issues that nobody has made yet; none of an act that has no effect.
    public List<String> papersToMake(Act act) {
        return papers(act)
                .filter(template -> exhibits.stream().noneMatch(exhibit -> exhibit.isOf(act, template)))
                .toList();
    }

    private Stream<String> papers(Act act) {
        return act.move() == Act.Move.DONE || act.move() == Act.Move.APPROVED
                ? procedure.act(act.kind()).stream().flatMap(kind -> kind.papers().stream())
                : Stream.empty();
    }

    /// What may be done now.
    public List<NextAct> lawful() {
        return next.stream().filter(NextAct::isLawful).toList();
    }

    /// The act of an ordinal, as far as the viewer may see it.
    public Optional<Act> act(int ordinal) {
        return acts.stream().filter(act -> act.ordinal() == ordinal).findFirst();
    }
}
