package quanheng.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import quanheng.rights.State;

/// The states of the rights of one segment through time, and on days lately asked for.
final class Stays {
    static final List<State> STATES = List.of(State.values());

    /// Where a right is in no state yet.
    static final byte NONE = (byte) STATES.size();

    private static final int DAYS_KEPT = 3;
    private static final int MASK = (1 << LuceneDocuments.STATE_BITS) - 1;

    private final int[] starts;
    private final int[] turns;
    private final Map<Integer, byte[]> days = new LinkedHashMap<>();

    private Stays(int[] starts, int[] turns) {
        this.starts = starts;
        this.turns = turns;
    }

    static Stays read(LeafReader segment) throws IOException {
        var source = DocValues.getSortedNumeric(segment, LuceneDocuments.STAYS);
        var starts = new int[segment.maxDoc() + 1];
        var turns = new int[segment.maxDoc() * 4];
        var count = 0;
        for (var doc = 0; doc < segment.maxDoc(); doc++) {
            starts[doc] = count;
            if (source.advanceExact(doc)) {
                for (var more = source.docValueCount(); more > 0; more--) {
                    if (count == turns.length) {
                        turns = Arrays.copyOf(turns, count + count / 2 + 16);
                    }
                    turns[count++] = (int) source.nextValue();
                }
            }
        }
        starts[segment.maxDoc()] = count;
        return new Stays(starts, Arrays.copyOf(turns, count));
    }

    /// Each right's state on a day, as its place in [#STATES].
    ///
    /// @param day days since 1970-01-01
    synchronized byte[] on(int day) {
        var known = days.remove(day);
        var states = known == null ? reckoned(day) : known;
        days.put(day, states);
        if (days.size() > DAYS_KEPT) {
            days.remove(days.keySet().iterator().next());
        }
        return states;
    }

    /// Looks a single right's state on a day up, without reckoning all others where the day is not known yet.
    synchronized IntUnaryOperator lookingAt(int day) {
        var known = days.get(day);
        var until = (day + 1) << LuceneDocuments.STATE_BITS;
        return known == null ? doc -> state(doc, until) : doc -> known[doc];
    }

    private byte[] reckoned(int day) {
        var states = new byte[starts.length - 1];
        var until = (day + 1) << LuceneDocuments.STATE_BITS;
        for (var doc = 0; doc < states.length; doc++) {
            states[doc] = state(doc, until);
        }
        return states;
    }

    private byte state(int doc, int until) {
        var turn = starts[doc + 1] - 1;
        while (turn >= starts[doc] && turns[turn] >= until) {
            turn--;
        }
        return turn < starts[doc] ? NONE : (byte) (turns[turn] & MASK);
    }
}
