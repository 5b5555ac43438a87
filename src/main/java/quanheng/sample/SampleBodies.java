package quanheng.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import quanheng.access.Accounts;
import quanheng.access.Viewer;
import quanheng.bodies.Action;
import quanheng.bodies.ActionFilter;
import quanheng.bodies.Actions;
import quanheng.bodies.AgendaItem;
import quanheng.bodies.Attended;
import quanheng.bodies.Bodies;
import quanheng.bodies.BodyProposal;
import quanheng.bodies.BodyProposals;
import quanheng.bodies.Confirming;
import quanheng.bodies.Founding;
import quanheng.bodies.Invitation;
import quanheng.bodies.MeetingKind;
import quanheng.bodies.Meetings;
import quanheng.bodies.Members;
import quanheng.bodies.Minutes;
import quanheng.bodies.MinutesText;
import quanheng.bodies.NewBody;
import quanheng.bodies.NewMeeting;
import quanheng.bodies.NewMember;
import quanheng.bodies.Outcome;
import quanheng.reading.BodyKind;
import quanheng.reading.SeatRank;

/// Makes the bodies of the sample plan, opens a joint conference, and has them meet: actions in every state, one
/// meeting
/// called and one planned.
@Component
@Order(6)
class SampleBodies implements SamplePart {
    private final BodyProposals proposals;
    private final Confirming confirming;
    private final Bodies bodies;
    private final Members members;
    private final Meetings meetings;
    private final Minutes minutes;
    private final Actions actions;
    private final Accounts accounts;
    private final MessageSource messages;
    private final Clock clock;

    SampleBodies(
            BodyProposals proposals,
            Confirming confirming,
            Bodies bodies,
            Members members,
            Meetings meetings,
            Minutes minutes,
            Actions actions,
            Accounts accounts,
            MessageSource messages,
            Clock clock) {
        this.proposals = proposals;
        this.confirming = confirming;
        this.bodies = bodies;
        this.members = members;
        this.meetings = meetings;
        this.minutes = minutes;
        this.actions = actions;
        this.accounts = accounts;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void load() {
        var office = accounts.find("coordinator").orElseThrow();
        var confirmed = proposals.all(office).stream()
                .filter(proposal -> proposal.from() != null && !proposal.seats().isEmpty())
                .map(proposal -> done(confirming.confirm(office, wish(proposal))))
                .toList();
        var today = LocalDate.now(clock);
        if (!confirmed.isEmpty()) {
            var group = confirmed.getFirst();
            var first = held(office, group, meeting("first", MeetingKind.ANNUAL, today.minusDays(150)));
            play(office, first);
            held(office, conference(office, group), meeting("second", MeetingKind.TOPICAL, today.minusDays(40)));
            called(office, group, meeting("third", MeetingKind.REGULAR, today.plusDays(14)));
            done(meetings.plan(office, group, meeting("fourth", MeetingKind.ANNUAL, today.plusDays(60))));
        }
    }

    private static Confirming.Wish wish(BodyProposal proposal) {
        return new Confirming.Wish(
                proposal.planId(),
                proposal.key(),
                proposal.name(),
                proposal.from(),
                proposal.seats().stream()
                        .map(seat -> new Confirming.Seat(
                                seat.findingId(), seat.seatPost(), seat.person(), seat.unit(), seat.post()))
                        .toList());
    }

    private UUID conference(Viewer office, UUID group) {
        var body = bodies.find(office, group).orElseThrow();
        var wanted = new NewBody(
                BodyKind.JOINT_CONFERENCE,
                word("conference"),
                body.region(),
                null,
                body.from(),
                Founding.document(word("basis")));
        var id = done(bodies.open(office, wanted));
        word("seats").lines().map(line -> line.split("\\|", -1)).forEach(cells -> {
            var seat = new NewMember(
                    null, cells[0], SeatRank.of(cells[0]), cells[1], cells[2], cells[3], body.from(), null);
            done(members.join(office, id, seat));
        });
        return id;
    }

    private NewMeeting meeting(String key, MeetingKind kind, LocalDate on) {
        var agenda = word(key + ".agenda")
                .lines()
                .map(line -> line.split("\\|", -1))
                .map(cells -> new AgendaItem(cells[0], cells[1], cells[2]))
                .toList();
        return new NewMeeting(kind, word(key + ".title"), on, "09:30", word("place"), agenda);
    }

    private UUID called(Viewer office, UUID body, NewMeeting wanted) {
        var id = done(meetings.plan(office, body, wanted));
        var on = Objects.requireNonNull(wanted.metOn()).minusDays(7);
        var today = LocalDate.now(clock);
        done(meetings.call(office, id, revision(office, id), on.isAfter(today) ? today : on));
        return id;
    }

    private int revision(Viewer office, UUID meeting) {
        return meetings.find(office, meeting).orElseThrow().revision();
    }

    /// A meeting held, its minutes issued three days later.
    private UUID held(Viewer office, UUID body, NewMeeting wanted) {
        var id = called(office, body, wanted);
        var key = wanted.kind() == MeetingKind.ANNUAL ? "first" : "second";
        var came = new HashMap<UUID, Attended>();
        var asked = meetings.invitations(office, meetings.find(office, id).orElseThrow());
        for (var each : asked) {
            came.put(each.termId(), came(asked.indexOf(each)));
        }
        done(meetings.attend(office, id, revision(office, id), came));
        var on = Objects.requireNonNull(wanted.metOn());
        done(minutes.draft(office, id, 0, words(key, asked.getFirst().person(), on)));
        done(minutes.issue(office, id, 1, new Minutes.Approval(asked.getFirst().person(), on.plusDays(3))));
        return id;
    }

    private Attended came(int place) {
        return switch (place % 9) {
            case 4 -> new Attended(Invitation.How.SUBSTITUTE, word("standin"), "");
            case 7 -> new Attended(Invitation.How.ABSENT, "", word("absent"));
            default -> new Attended(Invitation.How.PRESENT, "", "");
        };
    }

    /// Tasks say after how many days they are due.
    private MinutesText words(String key, String chair, LocalDate on) {
        var tasks = word(key + ".tasks")
                .lines()
                .map(line -> line.split("\\|", -1))
                .map(cells -> new MinutesText.Task(
                        cells[0], cells[1], cells[2], on.plusDays(Integer.parseInt(cells[3])), cells[4], null))
                .toList();
        return new MinutesText(
                chair,
                word(key + ".matters").lines().toList(),
                word(key + ".resolutions").lines().toList(),
                tasks);
    }

    /// The first is verified, the second waits to be, the third was sent back; the others are overdue or due later.
    private void play(Viewer office, UUID meeting) {
        var all = actions.find(office, ActionFilter.ofMeeting(meeting, LocalDate.now(clock)), 0, 10);
        for (var action : all.subList(0, Math.min(3, all.size()))) {
            var on = action.lastDay().minusDays(5);
            done(actions.report(office, action.id(), told(office, action, "told"), on));
            if (action.ordinal() == 1) {
                done(actions.verify(office, action.id(), told(office, action, "verified"), on.plusDays(2)));
            } else if (action.ordinal() == 3) {
                done(actions.sendBack(office, action.id(), told(office, action, "returned"), on.plusDays(2)));
            }
        }
    }

    private Actions.Told told(Viewer office, Action action, String key) {
        var now = actions.find(office, action.id()).orElseThrow();
        return new Actions.Told(now.revision(), word(key));
    }

    private static UUID done(Outcome became) {
        if (became instanceof Outcome.Done(var id)) {
            return id;
        }
        throw new IllegalStateException("the sample is refused: " + became);
    }

    private String word(String key) {
        return messages.getMessage("sample.bodies." + key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
