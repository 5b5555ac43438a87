package quanheng.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import quanheng.rights.Category;
import quanheng.rights.EventKind;

/// Traits that follow what becomes known are those that are reckoned anew.
class TraitColumnsTests {
    private static final Facts.StrategicClasses CLASSES = edition -> symbol -> symbol.startsWith("H");
    private static final List<Trait> TRAITS = List.of(
            new Trait.Pledged(300),
            new Trait.Awarded(),
            new Trait.HeldLonger(10),
            new Trait.Any(List.of(
                    new Trait.StrategicByClass(1),
                    new Trait.OverseasFamily(),
                    new Trait.Awarded(),
                    new Trait.Pledged(1))),
            new Trait.All(List.of(new Trait.HeldLonger(3), new Trait.StrategicByClass(1))));

    private final Random random = new Random(11);
    private final Columns columns = new Columns();
    private final TraitColumns following = new TraitColumns(CLASSES);

    @RepeatedTest(3)
    void rowsAndEventsThatAreAddedGiveTheSameTraitsAsReckoningAnew() {
        addRows(Block.ROWS - 5);
        addEvents(500);
        ask(following);
        for (var round = 0; round < 4; round++) {
            var rows = columns.size();
            var events = columns.happenings.size;
            addRows(round == 2 ? 0 : 400);
            supersede(round * 7);
            addEvents(60);
            withdrawOne(round);
            following.follow(columns, rows, columns.happenings.changed(events));
            assertThat(ask(following)).isDeepEqualTo(ask(new TraitColumns(CLASSES)));
        }
    }

    @Test
    void anEventThatIsNotToldOfLeavesItsRightAsItWas() {
        addRows(50);
        ask(following);
        var before = columns.size();
        columns.happenings.add(pledge(7, 1000));
        following.follow(columns, before, new BitSet());
        assertThat(ask(following)[0][0][7]).isNotEqualTo(ask(new TraitColumns(CLASSES))[0][0][7]);
    }

    private int[][][] ask(TraitColumns traits) {
        return TRAITS.stream()
                .map(trait -> present(traits.of(trait, null, columns)))
                .toArray(int[][][]::new);
    }

    /// Rows that are known no more match nothing, whatever their traits.
    private int[][] present(int[][] since) {
        var present = new int[since.length][];
        for (var place = 0; place < since.length; place++) {
            present[place] = since[place].clone();
            assertThat(present[place]).hasSize(columns.blocks.get(place).size);
            for (var row = 0; row < present[place].length; row++) {
                present[place][row] = columns.blocks.get(place).until[row] == 0 ? since[place][row] : 0;
            }
        }
        return present;
    }

    private void addRows(int count) {
        for (var each = 0; each < count; each++) {
            add(columns.size());
        }
    }

    private void add(int id) {
        columns.add(
                new Columns.Version(
                        id,
                        Category.INVENTION,
                        0,
                        "440700",
                        List.of(random.nextBoolean() ? "H01M10/05" : "A61K31/00", "B25J9/16"),
                        random.nextInt(12_000),
                        Block.NEVER,
                        random.nextInt(32),
                        random.nextInt(3) == 0 ? random.nextInt(600) : -1,
                        columns.moment("1"),
                        0),
                new int[] {random.nextInt(12_000) << 5},
                1);
    }

    private void supersede(int id) {
        columns.supersede(id, columns.moment("1"), columns.moment("2"));
        add(id);
    }

    private void addEvents(int count) {
        for (var each = 0; each < count; each++) {
            var kind = random.nextBoolean() ? EventKind.PLEDGED : EventKind.AWARDED;
            var amount = random.nextInt(600);
            columns.happenings.add(new Happenings.Happened(
                    random.nextInt(columns.size()), kind, random.nextInt(18_000), amount, "", columns.moment("1"), 0));
        }
    }

    private Happenings.Happened pledge(int right, int amount) {
        return new Happenings.Happened(right, EventKind.PLEDGED, 100, amount, "x", columns.moment("1"), 0);
    }

    private void withdrawOne(int right) {
        columns.happenings.withdraw(new Happenings.Happened(
                columns.happenings.right[right],
                Codes.eventKind(columns.happenings.kind[right]),
                columns.happenings.day[right],
                0,
                "",
                0,
                columns.moment("3")));
    }
}
