package quanheng.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.support.TransactionTemplate;
import quanheng.OfficeTest;
import quanheng.journal.Journal;
import quanheng.rights.Category;
import quanheng.rights.Party;
import quanheng.rights.State;
import quanheng.shell.NotFoundException;

@OfficeTest
class DecisionsTests {
    private static final String CLERK = "data-clerk";

    @Autowired
    Owners owners;

    @Autowired
    Candidates candidates;

    @Autowired
    DecisionStore decisionStore;

    @Autowired
    OwnerStore ownerStore;

    @Autowired
    NameStore nameStore;

    @Autowired
    CandidateStore candidateStore;

    @Autowired
    Journal journal;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    private final Ledger ledger = new Ledger();
    private Decisions decisions;

    /// Rights by the names of their holders, as a register would know them.
    static final class Ledger implements Tallies {
        private record Right(int id, Category category, State state) {}

        private final Map<Integer, Set<Right>> rights = new TreeMap<>();

        void add(int right, Category category, State state, int... nameIds) {
            for (var name : nameIds) {
                rights.computeIfAbsent(name, key -> ConcurrentHashMap.newKeySet())
                        .add(new Right(right, category, state));
            }
        }

        @Override
        public List<Tally> of(Collection<Integer> nameIds) {
            return nameIds.stream()
                    .flatMap(name -> rights.getOrDefault(name, Set.of()).stream())
                    .distinct()
                    .collect(Collectors.groupingBy(
                            right -> right.category() + " " + right.state(),
                            TreeMap::new,
                            Collectors.collectingAndThen(
                                    Collectors.toList(),
                                    same -> new Tally(
                                            same.getFirst().category(),
                                            same.getFirst().state(),
                                            same.size()))))
                    .values()
                    .stream()
                    .toList();
        }

        @Override
        public Map<Integer, Long> perName(Collection<Integer> nameIds) {
            return nameIds.stream().collect(Collectors.toMap(name -> name, name ->
                    (long) rights.getOrDefault(name, Set.of()).size()));
        }
    }

    @BeforeEach
    void countsByTheLedger() {
        var tallies = new StaticListableBeanFactory(Map.of("tallies", ledger)).getBeanProvider(Tallies.class);
        decisions = new Decisions(
                decisionStore, ownerStore, nameStore, candidates, candidateStore, tallies, journal, clock);
    }

    @Test
    void giveBackExactlyWhatTheyMoved() {
        var first = name(firm("江门市乙一电子有限公司", 1001));
        var second = name(firm("江门市乙一电子股份有限公司", 1002));
        var shared = 3;
        ledger.add(1, Category.INVENTION, State.IN_FORCE, first);
        ledger.add(2, Category.INVENTION, State.IN_FORCE, second);
        ledger.add(shared, Category.INVENTION, State.IN_FORCE, first, second);
        ledger.add(4, Category.TRADEMARK, State.EXPIRED, second);
        var from = owner(first);
        var to = owner(second);
        var before = List.of(counts(from), counts(to));

        var figures = decisions.figures(from, to).orElseThrow();
        var merger = done(() -> decisions.merge(from, to, "更名", CLERK));
        var between = List.of(counts(from), counts(to));
        done(() -> decisions.undo(merger.id(), CLERK));

        assertThat(before).containsExactly("INVENTION IN_FORCE 2", "INVENTION IN_FORCE 2, TRADEMARK EXPIRED 1");
        assertThat(between).containsExactly("", "INVENTION IN_FORCE 3, TRADEMARK EXPIRED 1");
        assertThat(List.of(counts(from), counts(to))).isEqualTo(before);
        assertThat(words(figures.together())).isEqualTo(between.getLast());
        assertThat(merger.figures()).isEqualTo(figures);
        assertThat(merger.reasons()).extracting(Reason::kind).contains(Reason.Kind.SAME_BRAND);
        assertThat(decisions.find(merger.id()).orElseThrow().holds()).isFalse();
        assertThat(owners.nameIds(to, merger.at().plusNanos(1000))).containsExactlyInAnyOrder(first, second);
        assertThat(owners.nameIds(to, merger.at().minusNanos(1000))).containsExactly(second);
        assertThat(owner(first)).isEqualTo(from);
    }

    @Test
    void areTakenBackAfterOthersOnOtherNames() {
        var a = owner(name(firm("江门市乙二甲有限公司", 1011)));
        var b = owner(name(firm("江门市乙二乙有限公司", 1012)));
        var c = owner(name(firm("江门市乙二丙有限公司", 1013)));
        var first = done(() -> decisions.merge(a, b, "", CLERK));
        var second = done(() -> decisions.merge(c, b, "", CLERK));

        done(() -> decisions.undo(first.id(), CLERK));

        assertThat(names(a)).containsExactly("江门市乙二甲有限公司");
        assertThat(names(b)).containsExactly("江门市乙二乙有限公司", "江门市乙二丙有限公司");
        done(() -> decisions.undo(second.id(), CLERK));
        assertThat(names(b)).containsExactly("江门市乙二乙有限公司");
        assertThat(names(c)).containsExactly("江门市乙二丙有限公司");
    }

    @Test
    void sayWhichLaterOnesStandInTheWay() {
        var a = owner(name(firm("江门市乙三甲有限公司", 1021)));
        var b = owner(name(firm("江门市乙三乙有限公司", 1022)));
        var c = owner(name(firm("江门市乙三丙有限公司", 1023)));
        var first = done(() -> decisions.merge(a, b, "", CLERK));
        var second = done(() -> decisions.merge(b, c, "", CLERK));

        var refused = refused(() -> decisions.undo(first.id(), CLERK));

        assertThat(refused.why()).isEqualTo(Outcome.Why.MOVED_ON);
        assertThat(refused.words()).containsExactly("江门市乙三甲有限公司 (%d)".formatted(second.id()));
        assertThat(names(c)).hasSize(3);
        done(() -> decisions.undo(second.id(), CLERK));
        done(() -> decisions.undo(first.id(), CLERK));
        assertThat(names(a)).hasSize(1);
        assertThat(refused(() -> decisions.undo(first.id(), CLERK)).why()).isEqualTo(Outcome.Why.UNDONE);
    }

    @Test
    void holdForNamesThatComeLater() {
        var a = owner(name(firm("江门市乙四甲有限公司", 1031)));
        var b = owner(name(firm("江门市乙四乙有限公司", 1032)));
        var merger = done(() -> decisions.merge(a, b, "", CLERK));

        var later = name(firm("江门市乙四新名有限公司", 1031));

        assertThat(owner(later)).isEqualTo(b);
        done(() -> decisions.undo(merger.id(), CLERK));
        assertThat(owner(later)).isEqualTo(a);
    }

    @Test
    void partNamesWithoutACode() {
        var coded = name(firm("江门市乙五有限公司", 1041));
        var bare = name(Party.named("江门市乙五有限公司"));
        assertThat(owner(bare)).isEqualTo(owner(coded));

        assertThat(refused(() -> decisions.split(owner(coded), List.of(coded), "", CLERK))
                        .why())
                .isEqualTo(Outcome.Why.CODE);
        assertThat(refused(() -> decisions.split(owner(coded), List.of(), "", CLERK))
                        .why())
                .isEqualTo(Outcome.Why.ALL_OR_NONE);
        var split = done(() -> decisions.split(owner(coded), List.of(bare), "另一家", CLERK));
        assertThat(owner(bare)).isEqualTo(split.to()).isNotEqualTo(owner(coded));
        name(firm("江门市乙五有限公司", 1042));
        assertThat(owner(bare)).as("no rule moves what a person decided").isEqualTo(split.to());

        done(() -> decisions.undo(split.id(), CLERK));
        assertThat(owner(bare)).isEqualTo(owner(coded));
    }

    @Test
    void keepTwoApartUntilTakenBack() {
        var coded = owner(name(firm("江门市乙六照明有限公司", 1051)));
        var bare = owner(name(new Party("乙六照明", "企业", "", "", "440703")));
        assertThat(candidates.of(bare)).singleElement().satisfies(candidate -> {
            assertThat(candidate.one().id()).isEqualTo(bare);
            assertThat(candidate.other().id()).isEqualTo(coded);
            assertThat(candidate.isLikely()).isTrue();
        });
        assertThat(reviewed()).contains(List.of(bare, coded));

        var apart = done(() -> decisions.keepApart(bare, coded, "不同厂", CLERK));

        assertThat(candidates.of(bare)).isEmpty();
        assertThat(candidates.of(coded)).isEmpty();
        assertThat(reviewed()).doesNotContain(List.of(bare, coded));
        assertThat(refused(() -> decisions.merge(bare, coded, "", CLERK)).why()).isEqualTo(Outcome.Why.KEPT_APART);
        done(() -> decisions.undo(apart.id(), CLERK));
        assertThat(reviewed()).contains(List.of(bare, coded));
    }

    @Test
    void refuseWhatCannotBe() {
        var firm = owner(name(firm("江门市乙七有限公司", 1061)));
        var person = owner(name(new Party("李乙七", "个人", "", "江门市1号", "440700")));

        assertThat(refused(() -> decisions.merge(firm, firm, "", CLERK)).why()).isEqualTo(Outcome.Why.GONE);
        assertThat(refused(() -> decisions.merge(person, firm, "", CLERK)).why())
                .isEqualTo(Outcome.Why.PERSON);
        assertThatThrownBy(() -> decide(() -> decisions.undo(Integer.MAX_VALUE, CLERK)))
                .isInstanceOf(NotFoundException.class);
    }

    private List<List<Integer>> reviewed() {
        return candidates.review(0, 100_000).candidates().stream()
                .map(candidate ->
                        List.of(candidate.one().id(), candidate.other().id()))
                .toList();
    }

    private Outcome decide(Supplier<Outcome> act) {
        return java.util.Objects.requireNonNull(transaction.execute(status -> act.get()));
    }

    private Decision done(Supplier<Outcome> act) {
        return ((Outcome.Done) decide(act)).decision();
    }

    private Outcome.Refused refused(Supplier<Outcome> act) {
        return (Outcome.Refused) decide(act);
    }

    private static Party firm(String name, int number) {
        return OwnersTests.firm(name, OwnersTests.code("914407", number));
    }

    private int name(Party party) {
        return java.util.Objects.requireNonNull(owners.resolve(List.of(party)).get(party));
    }

    private int owner(int nameId) {
        return java.util.Objects.requireNonNull(owners.ofNames(List.of(nameId)).get(nameId));
    }

    private List<String> names(int ownerId) {
        return owners.namesOf(ownerId).stream().map(OwnerName::printed).toList();
    }

    private String counts(int ownerId) {
        return words(
                ledger.of(owners.namesOf(ownerId).stream().map(OwnerName::id).toList()));
    }

    private static String words(List<Tally> tallies) {
        return tallies.stream()
                .map(tally -> "%s %s %d".formatted(tally.category(), tally.state(), tally.count()))
                .collect(Collectors.joining(", "));
    }
}
