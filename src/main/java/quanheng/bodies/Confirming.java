package quanheng.bodies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import quanheng.access.Viewer;
import quanheng.bodies.Outcome.Fault;
import quanheng.reading.SeatRank;

/// Makes bodies of what was read in plans: the whole list of members or some of it, each as a person corrected it.
@Component("bodiesConfirming")
public class Confirming {
    private final BodyProposals proposals;
    private final Bodies bodies;
    private final Members members;
    private final TransactionTemplate transaction;

    Confirming(BodyProposals proposals, Bodies bodies, Members members, TransactionTemplate transaction) {
        this.proposals = proposals;
        this.bodies = bodies;
        this.members = members;
        this.transaction = transaction;
    }

    /// What a person confirms.
    ///
    /// @param name  of the body, as corrected
    /// @param from  the first day of the body and of those who are named in it; null where none was given
    /// @param seats those he confirms
    public record Wish(
            UUID plan, String key, String name, @Nullable LocalDate from, List<Seat> seats) {
        public Wish {
            seats = List.copyOf(seats);
        }
    }

    /// A member, as corrected.
    public record Seat(UUID findingId, String seatPost, String person, String unit, String post) {}

    /// Opens the body unless it is there already, and names these members in it; all of that or nothing.
    public Outcome confirm(Viewer viewer, Wish wish) {
        var proposal = proposals.of(viewer, wish.plan()).stream()
                .filter(each -> each.key().equals(wish.key()))
                .findFirst();
        if (proposal.isEmpty() || !Bodies.mayKeep(viewer)) {
            return Outcome.Refused.of("", "gone");
        }
        var became = transaction.execute(status -> {
            var done = confirm(viewer, proposal.get(), wish);
            if (!(done instanceof Outcome.Done)) {
                status.setRollbackOnly();
            }
            return done;
        });
        return became == null ? new Outcome.Overtaken() : became;
    }

    private Outcome confirm(Viewer viewer, BodyProposal proposal, Wish wish) {
        var opened = proposal.confirmed() != null
                ? new Outcome.Done(proposal.confirmed())
                : bodies.open(viewer, body(viewer, proposal, wish));
        if (!(opened instanceof Outcome.Done(var id))) {
            return opened;
        }
        var faults = new ArrayList<Fault>();
        for (var seat : wish.seats()) {
            var read = proposal.seats().stream()
                    .filter(each -> each.findingId().equals(seat.findingId()) && !each.confirmed())
                    .findFirst();
            if (read.isPresent()
                    && members.join(viewer, id, member(proposal, seat, wish.from()))
                            instanceof Outcome.Refused(var reasons)) {
                reasons.forEach(fault -> faults.add(
                        new Fault("%s-%s".formatted(fault.field(), seat.findingId()), fault.key(), fault.arguments())));
            }
        }
        return faults.isEmpty() ? opened : new Outcome.Refused(faults);
    }

    private NewBody body(Viewer viewer, BodyProposal proposal, Wish wish) {
        var founding = new Founding(
                proposal.planId(), proposal.version(), proposal.clauseId(), proposal.sentence(), proposal.key());
        return new NewBody(
                proposal.kind(),
                wish.name().strip(),
                proposal.region(),
                group(viewer, proposal),
                wish.from(),
                founding);
    }

    /// The group whose office it is, where that was confirmed already.
    private @Nullable UUID group(Viewer viewer, BodyProposal proposal) {
        return proposals.of(viewer, proposal.planId()).stream()
                .filter(each -> !proposal.ofName().isEmpty() && each.name().equals(proposal.ofName()))
                .map(BodyProposal::confirmed)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static NewMember member(BodyProposal proposal, Seat seat, @Nullable LocalDate from) {
        return new NewMember(
                null,
                seat.seatPost(),
                SeatRank.of(seat.seatPost()),
                seat.unit(),
                seat.person(),
                seat.post(),
                from,
                new NewMember.Source(proposal.planId(), proposal.version(), seat.findingId()));
    }
}
