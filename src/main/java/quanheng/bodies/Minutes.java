package quanheng.bodies;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
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
import quanheng.bodies.MeetingStore.By;
import quanheng.bodies.Outcome.Fault;
import quanheng.evidence.Openers;
import quanheng.journal.Journal;

/// Minutes of meetings (会议纪要): drafted as often as it takes, approved, issued as an official paper. Nothing of issued
/// minutes changes any more; a correction is a note of a later day.
@Component("meetingMinutes")
public class Minutes implements Openers {
    private final MeetingStore meetings;
    private final InvitationStore invitations;
    private final TermStore terms;
    private final MinutesStore store;
    private final MeetingPapers papers;
    private final Tasks tasks;
    private final Attempt attempt;
    private final Sight sight;
    private final Journal journal;
    private final Clock clock;

    Minutes(
            MeetingStore meetings,
            InvitationStore invitations,
            TermStore terms,
            MinutesStore store,
            MeetingPapers papers,
            Tasks tasks,
            Attempt attempt,
            Sight sight,
            Journal journal,
            Clock clock) {
        this.meetings = meetings;
        this.invitations = invitations;
        this.terms = terms;
        this.store = store;
        this.papers = papers;
        this.tasks = tasks;
        this.attempt = attempt;
        this.sight = sight;
        this.journal = journal;
        this.clock = clock;
    }

    /// How minutes are approved.
    ///
    /// @param approvedBy who signs them
    /// @param on         the day they are issued; null for today
    public record Approval(String approvedBy, @Nullable LocalDate on) {}

    /// Every draft that was kept; none for who does not run the office.
    @Transactional(readOnly = true)
    public List<Draft> drafts(Viewer viewer, UUID meeting) {
        return sight.as(viewer, () -> store.drafts(meeting));
    }

    /// The minutes as issued; empty before, and for whom they are not published.
    @Transactional(readOnly = true)
    public Optional<Issue> issue(Viewer viewer, UUID meeting) {
        return sight.as(viewer, () -> store.issue(meeting));
    }

    /// What was noted after they were issued.
    @Transactional(readOnly = true)
    public List<Note> notes(Viewer viewer, UUID meeting) {
        return sight.as(viewer, () -> store.notes(meeting));
    }

    @Override
    public boolean mayOpen(UUID file, Viewer viewer) {
        return viewer.hasAny(Role.COORDINATOR, Role.LEADER, Role.AUDITOR, Role.UNIT_CONTACT)
                && sight.as(viewer, () -> store.isPaper(file));
    }

    /// Keeps a draft, whatever it lacks.
    ///
    /// @param seen number of the last draft that was seen; 0 where there was none
    public Outcome draft(Viewer viewer, UUID id, int seen, MinutesText words) {
        return attempt.of(viewer, () -> {
            var meeting = meetings.find(id);
            if (meeting.isEmpty() || !Bodies.mayKeep(viewer)) {
                return Outcome.Refused.of("", "gone");
            }
            if (meeting.get().state() != MeetingState.CALLED) {
                return Outcome.Refused.of("", meeting.get().state() == MeetingState.ISSUED ? "issued" : "not-called");
            }
            return keep(meeting.get(), seen, words, by(viewer));
        });
    }

    private Outcome keep(Meeting meeting, int seen, MinutesText words, By by) {
        var last = last(meeting.id());
        if (last.number() != seen) {
            return new Outcome.Overtaken();
        }
        if (!last.words().equals(words)) {
            store.addDraft(meeting.id(), seen + 1, words, by);
        }
        return new Outcome.Done(meeting.id());
    }

    private Draft last(UUID meeting) {
        var drafts = store.drafts(meeting);
        return drafts.isEmpty() ? Draft.NONE : drafts.getLast();
    }

    /// Approves and issues what is drafted: the paper is made, and every task is in its units' worklists.
    public Outcome issue(Viewer viewer, UUID id, int seen, Approval approval) {
        return attempt.of(viewer, () -> {
            var meeting = meetings.find(id);
            if (meeting.isEmpty() || !Bodies.mayKeep(viewer)) {
                return Outcome.Refused.of("", "gone");
            }
            if (meeting.get().state() != MeetingState.CALLED) {
                return Outcome.Refused.of("", meeting.get().state() == MeetingState.ISSUED ? "issued" : "not-called");
            }
            var last = last(id);
            if (last.number() != seen) {
                return new Outcome.Overtaken();
            }
            var on = Objects.requireNonNullElseGet(approval.on(), () -> LocalDate.now(clock));
            var members = members(meeting.get());
            var faults = faults(meeting.get(), last.words(), members);
            faults.addAll(faults(meeting.get(), approval, on));
            return faults.isEmpty()
                    ? issued(meeting.get(), last.words(), members, signing(approval, on, viewer))
                    : new Outcome.Refused(faults);
        });
    }

    private static MeetingPapers.Signing signing(Approval approval, LocalDate on, Viewer viewer) {
        return new MeetingPapers.Signing(approval.approvedBy().strip(), on, viewer);
    }

    /// Those who were asked and were still members on the day.
    private List<Invitation> members(Meeting meeting) {
        return invitations.of(meeting.id()).stream()
                .filter(each -> terms.find(each.termId())
                        .map(term -> term.isOn(meeting.metOn()))
                        .orElse(false))
                .toList();
    }

    private List<Fault> faults(Meeting meeting, MinutesText words, List<Invitation> members) {
        var faults = new ArrayList<Fault>();
        members.stream()
                .filter(each -> each.how() == null)
                .forEach(each -> faults.add(Fault.of("how-" + each.termId(), "no-attendance", each.person())));
        if (words.chair().isBlank()) {
            faults.add(Fault.of("chair", "no-chair"));
        }
        for (var at = 0; at < meeting.agenda().size(); at++) {
            if (words.matter(at).isBlank()) {
                faults.add(Fault.of(
                        "matter-" + at, "no-matter", meeting.agenda().get(at).title()));
            }
        }
        for (var at = 0; at < words.tasks().size(); at++) {
            faults.addAll(tasks.faults(meeting, words.tasks().get(at), at));
        }
        return faults;
    }

    private List<Fault> faults(Meeting meeting, Approval approval, LocalDate on) {
        var faults = new ArrayList<Fault>();
        if (approval.approvedBy().isBlank()) {
            faults.add(Fault.of("approvedBy", "no-approver"));
        }
        if (on.isBefore(meeting.metOn()) || on.isAfter(LocalDate.now(clock))) {
            faults.add(Fault.of("on", "issued-when", meeting.metOn().toString()));
        }
        return faults;
    }

    private Outcome issued(
            Meeting meeting, MinutesText words, List<Invitation> members, MeetingPapers.Signing signing) {
        var filed = papers.minutes(meeting, members, words, signing);
        var issue = new Issue(
                meeting.id(), filed.number(), signing.on(), signing.approvedBy(), words, filed.docx(), filed.pdf());
        if (!meetings.issue(meeting)) {
            throw new quanheng.shell.ChangedMeanwhileException("meeting:" + meeting.id());
        }
        store.addIssue(meeting, issue, by(signing.viewer()));
        tasks.open(meeting, issue);
        journal.append(
                signing.viewer().username(),
                "bodies.minutes-issued",
                "meeting:" + meeting.id(),
                Map.of(
                        "number",
                        issue.number(),
                        "approvedBy",
                        issue.approvedBy(),
                        "tasks",
                        String.valueOf(words.tasks().size())));
        return new Outcome.Done(meeting.id());
    }

    /// Notes what is to be corrected in issued minutes.
    public Outcome note(Viewer viewer, UUID id, String words) {
        return attempt.of(viewer, () -> {
            if (!Bodies.mayKeep(viewer) || store.issue(id).isEmpty()) {
                return Outcome.Refused.of("note", "not-issued");
            }
            if (words.isBlank()) {
                return Outcome.Refused.of("note", "no-note");
            }
            store.addNote(id, LocalDate.now(clock), words.strip(), by(viewer));
            journal.append(viewer.username(), "bodies.minutes-noted", "meeting:" + id, Map.of("words", words.strip()));
            return new Outcome.Done(id);
        });
    }

    private By by(Viewer viewer) {
        return new By(viewer.username(), clock.instant().atOffset(ZoneOffset.UTC));
    }
}
