package quanheng.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quanheng.registers.Key;
import quanheng.registers.Telling;
import quanheng.registers.Verdict;

/// What a rehearsal has met so far, since nothing of it stands in the register: a right is new only once.
final class Met {
    private final Map<Key, Telling> met = new HashMap<>();

    List<Verdict> correct(List<Telling> tellings, List<Verdict> verdicts) {
        var corrected = new ArrayList<Verdict>(verdicts);
        for (var place = 0; place < corrected.size(); place++) {
            if (corrected.get(place) == Verdict.NEW) {
                var telling = tellings.get(place);
                var earlier = met.putIfAbsent(telling.key(), telling);
                corrected.set(place, verdict(earlier, telling));
            }
        }
        return corrected;
    }

    private static Verdict verdict(@Nullable Telling earlier, Telling telling) {
        if (earlier == null) {
            return Verdict.NEW;
        }
        return earlier.isChangedBy(telling) ? Verdict.CHANGED : Verdict.UNCHANGED;
    }
}
