package quanheng.bodies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.bodies.MeetingStore.By;
import quanheng.bodies.Outcome.Fault;
import quanheng.journal.Journal;

/// Meetings of bodies: planned, called with a notice to the members of that day, attended or cancelled.
@Component
public class Meetings {
    private final BodyStore bodies;
    private final TermStore terms;
    private final MeetingStore store;
    private final InvitationStore invitations;
    private final MeetingPapers papers;
    private final Attempt attempt;
    private final Sight sight;
    private final Journal journal;
    private final Clock clock;

    Meetings(
            BodyStore bodies,
            TermStore terms,
            MeetingStore store,
            InvitationStore invitations,
            MeetingPapers papers,
            Attempt attempt,
            Sight sight,
            Journal journal,
            Clock clock) {
        this.bodies = bodies;
        this.terms = terms;
        this.store = store;
        this.invitations = invitations;
        this.papers = papers;
        this.attempt = attempt;
        this.sight = sight;
        this.journal = journal;
        this.clock = clock;
    }

    /// A page of meetings.
    @Transactional(readOnly = true)
    public List<Meeting> find(Viewer viewer, MeetingFilter filter, int offset, int limit) {
        return sight.as(viewer, () -> store.find(filter, offset, limit));
    }

    /// How many there are.
    @Transactional(readOnly = true)
    public int count(Viewer viewer, MeetingFilter filter) {
        return sight.as(viewer, () -> store.count(filter));
    }

    /// One meeting; empty where there is none the viewer may see.
    @Transactional(readOnly = true)
    public Optional<Meeting> find(Viewer viewer, UUID id) {
        return sight.as(viewer, () -> store.find(id));
    }

    /// Who was asked to come and who came, as far as the viewer may see it; before it is called, who would be asked.
    @Transactional(readOnly = true)
    public List<Invitation> invitations(Viewer viewer, Meeting meeting) {
        return sight.as(
                viewer,
                () -> meeting.state() == MeetingState.PLANNED
                        ? members(meeting).stream()
                                .map(term -> invitation(term, standin(meeting, term)))
                                .toList()
                        : invitations.of(meeting.id()));
    }

    private static Invitation invitation(Term term, Optional<Substitute> standin) {
        return new Invitation(
                term.id(),
                term.organization(),
                term.unit(),
                term.person(),
                term.post(),
                term.seatPost(),
                standin.map(Substitute::person).orElse(""),
                standin.map(Substitute::post).orElse(""),
                null,
                "",
                "");
    }

    private List<Term> members(Meeting meeting) {
        return terms.of(meeting.bodyId()).stream()
                .filter(term -> term.isOn(meeting.metOn()))
                .toList();
    }

    private Optional<Substitute> standin(Meeting meeting, Term term) {
        return terms.substitutes(meeting.bodyId()).stream()
                .filter(each -> each.termId().equals(term.id()) && each.isOn(meeting.metOn()))
                .findFirst();
    }

    /// Plans a meeting; nobody but who runs it sees it yet.
    public Outcome plan(Viewer viewer, UUID bodyId, NewMeeting wanted) {
        return attempt.of(viewer, () -> {
            var body = bodies.find(bodyId);
            if (body.isEmpty() || !Bodies.mayKeep(viewer)) {
                return Outcome.Refused.of("body", "no-body");
            }
            var faults = faults(body.get(), wanted);
            if (!faults.isEmpty()) {
                return new Outcome.Refused(faults);
            }
            var id = store.insert(body.get(), wanted, by(viewer));
            tell(viewer, "planned", id, Map.of("body", body.get().name(), "title", wanted.title()));
            return new Outcome.Done(id);
        });
    }

    private static List<Fault> faults(Body body, NewMeeting wanted) {
        var faults = new ArrayList<Fault>();
        if (wanted.title().isEmpty() || wanted.title().length() > Bodies.LONGEST) {
            faults.add(Fault.of("title", "no-title", Bodies.LONGEST));
        }
        if (wanted.metOn() == null) {
            faults.add(Fault.of("met", "no-day"));
        } else if (!body.isOn(wanted.metOn())) {
            faults.add(Fault.of("met", "outside-body", body.from().toString(), Members.day(body.last())));
        }
        if (wanted.place().isEmpty()) {
            faults.add(Fault.of("place", "no-place"));
        }
        for (var at = 0; at < wanted.agenda().size(); at++) {
            if (wanted.agenda().get(at).title().isEmpty()) {
                faults.add(Fault.of("agenda-" + at, "no-agenda-title", at + 1));
            }
        }
        return faults;
    }

    /// Changes a meeting that is not called yet.
    public Outcome change(Viewer viewer, UUID id, int seen, NewMeeting wanted) {
        return with(viewer, id, seen, meeting -> {
            if (meeting.state() != MeetingState.PLANNED) {
                return Outcome.Refused.of("", "called");
            }
            var faults = faults(bodies.find(meeting.bodyId()).orElseThrow(), wanted);
            if (!faults.isEmpty()) {
                return new Outcome.Refused(faults);
            }
            if (!store.change(meeting, wanted)) {
                return new Outcome.Overtaken();
            }
            tell(viewer, "changed", id, Map.of("title", wanted.title(), "on", String.valueOf(wanted.metOn())));
            return new Outcome.Done(id);
        });
    }

    private Outcome with(Viewer viewer, UUID id, int seen, Function<Meeting, Outcome> act) {
        return attempt.of(viewer, () -> {
            var meeting = store.find(id);
            if (meeting.isEmpty() || !Bodies.mayKeep(viewer)) {
                return Outcome.Refused.of("", "gone");
            }
            return meeting.get().revision() == seen ? act.apply(meeting.get()) : new Outcome.Overtaken();
        });
    }

    /// Issues the notice: the members of the day are asked to come, with those who come in their stead.
    ///
    /// @param on the day of the notice; null for today, or for the day of a meeting that was held before
    public Outcome call(Viewer viewer, UUID id, int seen, @Nullable LocalDate on) {
        return with(viewer, id, seen, meeting -> {
            if (meeting.state() != MeetingState.PLANNED) {
                return Outcome.Refused.of("", "called");
            }
            var faults = new ArrayList<Fault>();
            var members = members(meeting);
            var today = LocalDate.now(clock);
            var latest = today.isBefore(meeting.metOn()) ? today : meeting.metOn();
            var day = on == null ? latest : on;
            if (day.isAfter(latest)) {
                faults.add(Fault.of("called", "called-when", latest.toString()));
            }
            if (members.isEmpty()) {
                faults.add(Fault.of("", "nobody-to-ask", meeting.metOn().toString()));
            }
            if (meeting.agenda().isEmpty()) {
                faults.add(Fault.of("agenda-0", "no-agenda"));
            }
            if (!faults.isEmpty()) {
                return new Outcome.Refused(faults);
            }
            members.forEach(term -> invitations.invite(id, term, standin(meeting, term)));
            var notice = papers.notice(meeting, invitations.of(id), day, viewer);
            if (!store.call(meeting, notice)) {
                throw new quanheng.shell.ChangedMeanwhileException("meeting:" + id);
            }
            tell(viewer, "called", id, Map.of("number", notice.number(), "members", String.valueOf(members.size())));
            return new Outcome.Done(id);
        });
    }

    /// Cancels a meeting whose minutes are not issued.
    public Outcome cancel(Viewer viewer, UUID id, int seen, String why) {
        return with(viewer, id, seen, meeting -> {
            if (why.isBlank()) {
                return Outcome.Refused.of("cancelWhy", "no-why");
            }
            if (!store.cancel(meeting, why.strip())) {
                return Outcome.Refused.of("", "issued");
            }
            tell(viewer, "cancelled", id, Map.of("why", why.strip()));
            return new Outcome.Done(id);
        });
    }

    /// Records who came. Who is no member on that day cannot have come as one; members nothing is chosen for stay as
    /// they are.
    public Outcome attend(Viewer viewer, UUID id, int seen, Map<UUID, Attended> came) {
        return with(viewer, id, seen, meeting -> {
            if (meeting.state() != MeetingState.CALLED) {
                return Outcome.Refused.of("", meeting.state() == MeetingState.ISSUED ? "issued" : "not-called");
            }
            var chosen = came.entrySet().stream()
                    .filter(each -> each.getValue().how() != null)
                    .toList();
            var faults = chosen.stream()
                    .flatMap(each -> faults(meeting, each.getKey(), each.getValue()).stream())
                    .distinct()
                    .toList();
            if (!faults.isEmpty()) {
                return new Outcome.Refused(faults);
            }
            if (!store.touch(meeting)) {
                return new Outcome.Overtaken();
            }
            chosen.forEach(each -> take(meeting, each.getKey(), each.getValue(), by(viewer)));
            tell(viewer, "attended", id, Map.of("recorded", String.valueOf(chosen.size())));
            return new Outcome.Done(id);
        });
    }

    /// Who became a member after the notice is asked by coming.
    private void take(Meeting meeting, UUID term, Attended came, By by) {
        if (invitations.of(meeting.id()).stream()
                .noneMatch(each -> each.termId().equals(term))) {
            invitations.invite(meeting.id(), terms.find(term).orElseThrow(), Optional.empty());
        }
        invitations.attend(meeting.id(), term, came, by);
    }

    private List<Fault> faults(Meeting meeting, UUID termId, Attended came) {
        var term = terms.find(termId).filter(each -> each.bodyId().equals(meeting.bodyId()));
        var faults = new ArrayList<Fault>();
        if (meeting.metOn().isAfter(LocalDate.now(clock))) {
            faults.add(Fault.of("", "not-held", meeting.metOn().toString()));
        }
        if (term.isEmpty() || !term.get().isOn(meeting.metOn())) {
            faults.add(Fault.of(
                    "how-" + termId,
                    "not-in-term",
                    term.map(Term::person).orElse("?"),
                    meeting.metOn().toString()));
        } else if (came.how() == Invitation.How.SUBSTITUTE && came.standin().isBlank()) {
            faults.add(Fault.of("standin-" + termId, "no-standin", term.get().person()));
        } else if (came.how() == Invitation.How.ABSENT && came.reason().isBlank()) {
            faults.add(Fault.of("reason-" + termId, "no-reason", term.get().person()));
        }
        return faults;
    }

    private By by(Viewer viewer) {
        return new By(viewer.username(), clock.instant().atOffset(ZoneOffset.UTC));
    }

    private void tell(Viewer viewer, String act, UUID id, Map<String, String> detail) {
        journal.append(viewer.username(), "bodies.meeting-" + act, "meeting:" + id, detail);
    }
}
