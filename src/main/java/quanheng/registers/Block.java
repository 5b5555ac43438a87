package quanheng.registers;

import java.util.Arrays;

/// Up to 65,536 rights as columns of numbers, each a right as it was known for a while.
///
/// In force from `from` until before `to`, in days since 1970: this serves nearly all. A right that was in force more
/// than once has `to` before `from` there, and is answered by its `turns`, as every other state is.
final class Block {
    static final int ROWS = 1 << 16;

    /// Filed on no known day.
    static final int NEVER = Integer.MAX_VALUE;

    /// Its place among the blocks.
    final int place;

    int size;
    int[] id = new int[ROWS];
    byte[] category = new byte[ROWS];
    char[] region = new char[ROWS];
    int[] symbol = new int[ROWS];
    int[] filed = new int[ROWS];
    int[] granted = new int[ROWS];
    byte[] variety = new byte[ROWS];
    /// One bit a [Facts.Flag].
    byte[] flags = new byte[ROWS];
    int[] from = new int[ROWS];
    int[] to = new int[ROWS];
    /// Moments by their number: known since, and no longer known so (0: still).
    int[] since = new int[ROWS];
    int[] until = new int[ROWS];
    /// Where the turns of a row begin; those of a row end where the next begin.
    int[] turnsAt = new int[ROWS + 1];
    /// A day since 1970 times 32, and the number of a state.
    int[] turns = new int[ROWS * 3];
    /// Where the classes of a row after its main one begin; those of a row end where the next begin.
    int[] classesAt = new int[ROWS + 1];
    int[] classes = new int[ROWS / 4];
    /// Rows that were in force more than once.
    int[] irregular = new int[16];

    int irregulars;
    /// Whether some row is no longer known.
    boolean superseded;

    Block(int place) {
        this.place = place;
    }

    /// The number of a row's state on a day; -1 before its first.
    int state(int row, int day) {
        var state = -1;
        for (var at = turnsAt[row]; at < turnsAt[row + 1]; at++) {
            if (turns[at] >> 5 > day) {
                break;
            }
            state = turns[at] & 31;
        }
        return state;
    }

    /// Adds a row's turns; the row is `size` and is complete only when that grows.
    void turn(int day, int state) {
        var at = turnsAt[size + 1];
        if (at == turns.length) {
            turns = Arrays.copyOf(turns, at + at / 2);
        }
        turns[at] = (day << 5) | state;
        turnsAt[size + 1] = at + 1;
    }

    /// Adds a further class to the row that is `size`.
    void addClass(int symbol) {
        var at = classesAt[size + 1];
        if (at == classes.length) {
            classes = Arrays.copyOf(classes, at + at / 2);
        }
        classes[at] = symbol;
        classesAt[size + 1] = at + 1;
    }

    void addIrregular(int row) {
        if (irregulars == irregular.length) {
            irregular = Arrays.copyOf(irregular, 2 * irregulars);
        }
        irregular[irregulars++] = row;
    }

    void begin() {
        turnsAt[size + 1] = turnsAt[size];
        classesAt[size + 1] = classesAt[size];
    }
}
