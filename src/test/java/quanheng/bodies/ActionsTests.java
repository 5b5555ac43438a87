package quanheng.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static quanheng.bodies.MadeBody.DUE;
import static quanheng.bodies.MadeBody.MET;
import static quanheng.bodies.MadeBody.OFFICE;
import static quanheng.bodies.MadeBody.contact;
import static quanheng.bodies.MadeBody.done;
import static quanheng.bodies.MadeBody.keys;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.EmptyOfficeTest;
import quanheng.access.Viewer;
import quanheng.bodies.ActionFilter.Which;
import quanheng.bodies.Actions.Told;
import quanheng.docket.OtherWork;
import quanheng.docket.WorkItem;
import quanheng.docket.Worklist;
import quanheng.parties.UnitChanges;

/// What a meeting told units to do, until the office verifies it.
@EmptyOfficeTest
class ActionsTests {
    @Autowired
    Bodies bodies;

    @Autowired
    Members members;

    @Autowired
    Meetings meetings;

    @Autowired
    Minutes minutes;

    @Autowired
    Actions actions;

    @Autowired
    UnitChanges changes;

    @Autowired
    ActionFiles files;

    @Autowired
    OtherWork work;

    private MadeBody made;
    private UUID body;
    private Meeting meeting;
    private Viewer education;

    @BeforeEach
    void issue() {
        made = MadeBody.of(bodies, members, meetings, minutes);
        body = made.open();
        education = contact(made.term(body, "江乙").organization());
        meeting = made.issued(body);
    }

    private Action action(int ordinal) {
        return actions.find(OFFICE, ActionFilter.ofMeeting(meeting.id(), DUE), 0, 10)
                .get(ordinal - 1);
    }

    private List<String> waiting(Viewer viewer) {
        return work.of(viewer, Worklist.Scope.MINE, Locale.CHINA).stream()
                .filter(WorkItem::mine)
                .map(WorkItem::id)
                .toList();
    }

    @Test
    void standsInTheWorklistOfItsUnitsTheSameDay() {
        var first = action(1);

        assertThat(waiting(education)).containsExactly("action-" + first.id());
        assertThat(waiting(contact(made.term(body, "江丙").organization())))
                .as("who helps with the first leads the second")
                .containsExactlyInAnyOrder(
                        "action-" + first.id(), "action-" + action(2).id());
        assertThat(waiting(contact(made.term(body, "江丁").organization())))
                .as("has nothing to do")
                .isEmpty();
        assertThat(first.owners()).isEqualTo(made.unit("市教育局") + "、" + made.unit("市财政局"));
        assertThat(first.opened()).isEqualTo(MET.plusDays(2));
    }

    @Test
    void isDoneByTheUnitItsOwnWentInto() {
        var first = action(1);
        var second = action(2);
        var finance = made.term(body, "江丙").organization();
        var science = made.term(body, "江丁").organization();
        done(actions.report(contact(finance), second.id(), new Told(second.revision(), "已报送"), null));
        done(actions.verify(OFFICE, second.id(), new Told(action(2).revision(), ""), null));

        assertThat(changes.merge(new UnitChanges.Wish(finance, MET.plusDays(9), "示例", OFFICE.username()), science))
                .isEmpty();

        assertThat(waiting(contact(science))).containsExactly("action-" + first.id());
        assertThat(actions.owners(OFFICE, first.id()))
                .filteredOn(owner -> owner.organization().equals(finance))
                .singleElement()
                .satisfies(owner -> {
                    assertThat(owner.unit()).isEqualTo(made.unit("市财政局"));
                    assertThat(owner.presentUnit()).isEqualTo(made.unit("市科技局"));
                });
        assertThat(actions.owners(OFFICE, second.id()))
                .as("what is verified stays")
                .allMatch(owner -> owner.answering().equals(finance));
        assertThat(actions.acts(OFFICE, first.id()))
                .extracting(ActionAct::kind)
                .containsExactly(ActionAct.Kind.HANDED_ON);
    }

    @Test
    void isSentBackAndVerifiedWithEveryWordKept() {
        var first = action(1);
        done(actions.report(education, first.id(), new Told(first.revision(), "方案已印发"), null));
        assertThat(waiting(education)).isEmpty();
        assertThat(waiting(OFFICE)).contains("action-" + first.id());
        assertThat(keys(actions.sendBack(OFFICE, first.id(), new Told(action(1).revision(), " "), null)))
                .containsExactly("words:no-remarks");
        done(actions.sendBack(OFFICE, first.id(), new Told(action(1).revision(), "请附方案"), null));
        assertThat(waiting(education)).containsExactly("action-" + first.id());
        done(actions.report(education, first.id(), new Told(action(1).revision(), "方案已附"), null));
        done(actions.verify(OFFICE, first.id(), new Told(action(1).revision(), ""), null));

        assertThat(action(1).state()).isEqualTo(ActionState.VERIFIED);
        assertThat(action(1).isOnTime()).as("reported after its last day").isFalse();
        assertThat(actions.acts(education, first.id()))
                .extracting(act -> act.kind() + ":" + act.words())
                .containsExactly("REPORTED:方案已印发", "RETURNED:请附方案", "REPORTED:方案已附", "VERIFIED:");
        assertThat(keys(actions.report(education, first.id(), new Told(action(1).revision(), "再报"), null)))
                .containsExactly(":not-open");
    }

    @Test
    void takesNothingOnTopOfWhatSomebodyElseDid() {
        var first = action(1);
        var finance = contact(made.term(body, "江丙").organization());
        done(actions.report(finance, first.id(), new Told(first.revision(), "配合完成"), null));

        assertThat(actions.report(education, first.id(), new Told(first.revision(), "牵头完成"), null))
                .isInstanceOf(Outcome.Overtaken.class);
        assertThat(keys(actions.report(
                        OFFICE, action(2).id(), new Told(action(2).revision(), ""), MET.minusDays(1))))
                .as("all at once")
                .containsExactly("words:no-report", "on:reported-when");
    }

    @Test
    void countsOnTimeByTheDayItWasReported() {
        var second = action(2);
        done(actions.report(OFFICE, second.id(), new Told(second.revision(), "已报送"), second.lastDay()));
        done(actions.verify(OFFICE, second.id(), new Told(action(2).revision(), ""), second.lastDay()));

        assertThat(action(2).isOnTime()).isTrue();
        var filter = ActionFilter.ofMeeting(meeting.id(), DUE.plusDays(1));
        assertThat(actions.counts(OFFICE, filter))
                .containsEntry(Which.OVERDUE, 1)
                .containsEntry(Which.VERIFIED, 1)
                .containsEntry(Which.LATE, 0)
                .containsEntry(Which.ALL, 2);
    }

    @Test
    void keepsAWithdrawnFileOnTheListWithItsReason() {
        var first = action(1);
        var content = "示例".getBytes(StandardCharsets.UTF_8);
        var file = done(files.add(education, first, "方案.txt", content));
        var stranger = contact(made.term(body, "江丁").organization());

        assertThat(keys(files.add(stranger, first, "别人的.txt", content))).containsExactly("file:not-open");
        assertThat(keys(files.withdraw(education, first, file, " "))).containsExactly("file:no-why");
        done(files.withdraw(education, first, file, "误传"));

        assertThat(files.of(OFFICE, first.id()))
                .extracting(kept -> kept.name() + kept.withdrawnWhy())
                .containsExactly("方案.txt误传");
        assertThat(keys(files.withdraw(education, first, file, "再次"))).containsExactly("file:no-such-file");
        assertThat(files.mayOpen(file, education)).isTrue();
        assertThat(files.mayOpen(file, stranger)).isFalse();
    }

    @Test
    void goesToTheUnitThatAnotherWasMergedIntoUnderTheNamePrintedThen() {
        var first = action(1);
        var merger = new Actions.Merger(education.organizations().iterator().next(), made.unit("市教育体育局"));

        done(actions.handOn(OFFICE, first.id(), new Told(first.revision(), "机构改革"), merger));

        var lead = actions.owners(OFFICE, first.id()).getFirst();
        assertThat(lead.unit()).isEqualTo(made.unit("市教育局"));
        assertThat(lead.presentUnit()).isEqualTo(made.unit("市教育体育局"));
        assertThat(waiting(contact(lead.answering()))).containsExactly("action-" + first.id());
        assertThat(waiting(education)).as("it answers no more").isEmpty();
    }
}
