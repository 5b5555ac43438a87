package quanheng.registers;

import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import quanheng.rights.EventKind;

/// Events that are counted by themselves, as columns of numbers: few beside the rights, since most events only make
/// states.
final class Happenings {
    /// Which those are.
    static final Set<EventKind> KINDS = EnumSet.of(
            EventKind.ASSIGNED,
            EventKind.LICENSED,
            EventKind.OPEN_LICENSE_DECLARED,
            EventKind.PLEDGED,
            EventKind.PLEDGE_RELEASED,
            EventKind.RECOGNIZED_WELL_KNOWN,
            EventKind.AWARDED,
            EventKind.USER_AUTHORIZED);

    private static final int START = 1024;

    int size;
    /// Grows with everything that is taken in.
    int changes;
    int[] right = new int[START];
    byte[] kind = new byte[START];
    int[] day = new int[START];
    /// In 10,000 yuan; -1 where none is told.
    int[] amount = new int[START];
    /// Number of the contract or decision; 0 for none.
    int[] reference = new int[START];
    int[] since = new int[START];
    int[] until = new int[START];
    final Dictionary<String> references = new Dictionary<>();
    private final BitSet withdrawn = new BitSet();

    Happenings() {
        references.number("");
    }

    /// @param since number of the moment it became known
    /// @param until number of the moment it was withdrawn; 0 where it stands
    record Happened(int right, EventKind kind, int day, int amount, String reference, int since, int until) {}

    void add(Happened happened) {
        changes++;
        if (size == right.length) {
            grow();
        }
        right[size] = happened.right();
        kind[size] = (byte) Codes.of(happened.kind());
        day[size] = happened.day();
        amount[size] = happened.amount();
        reference[size] = references.number(happened.reference());
        since[size] = happened.since();
        until[size++] = happened.until();
    }

    /// Ends the knowledge of an event.
    void withdraw(Happened gone) {
        for (var at = 0; at < size; at++) {
            if (right[at] == gone.right()
                    && until[at] == 0
                    && day[at] == gone.day()
                    && kind[at] == Codes.of(gone.kind())
                    && references.word(reference[at]).equals(gone.reference())) {
                changes++;
                until[at] = gone.until();
                withdrawn.set(gone.right());
            }
        }
    }

    /// Ids of rights with events that were added from a place on, or withdrawn since this was asked last.
    BitSet changed(int from) {
        var changed = (BitSet) withdrawn.clone();
        withdrawn.clear();
        for (var at = from; at < size; at++) {
            changed.set(right[at]);
        }
        return changed;
    }

    /// By right the first day on which something of a kind happened with at least an amount.
    ///
    /// @param known whether the event in a place is known
    Map<Integer, Integer> first(EventKind wanted, int least, IntPredicate known) {
        var first = new HashMap<Integer, Integer>();
        for (var at = 0; at < size; at++) {
            if (kind[at] == Codes.of(wanted) && known.test(at) && (least == 0 || amount[at] >= least)) {
                first.merge(right[at], day[at], Math::min);
            }
        }
        return first;
    }

    private void grow() {
        var more = size + size / 2;
        right = Arrays.copyOf(right, more);
        kind = Arrays.copyOf(kind, more);
        day = Arrays.copyOf(day, more);
        amount = Arrays.copyOf(amount, more);
        reference = Arrays.copyOf(reference, more);
        since = Arrays.copyOf(since, more);
        until = Arrays.copyOf(until, more);
    }
}
