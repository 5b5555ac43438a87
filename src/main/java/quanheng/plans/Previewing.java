package quanheng.plans;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import quanheng.plans.Preview.Load;
import quanheng.plans.Preview.Reworded;
import quanheng.reading.Target;

/// Compares what a version promises with what is in force.
final class Previewing {
    private Previewing() {}

    static Preview of(VersionText text, List<Promise> inForce) {
        var promises = Drafting.of(text);
        var before = new LinkedHashMap<UUID, Promise>();
        inForce.forEach(promise -> before.put(promise.id(), promise));
        var added = new ArrayList<DraftPromise>();
        var changed = new ArrayList<Reworded>();
        for (var draft : promises) {
            var old = before.remove(draft.read().promiseId());
            if (old == null) {
                added.add(draft);
            } else if (!same(old, draft)) {
                changed.add(new Reworded(old, draft));
            }
        }
        return new Preview(text.version(), promises, loads(promises), added, changed, List.copyOf(before.values()));
    }

    private static boolean same(Promise old, DraftPromise draft) {
        return old.words().equals(draft.words())
                && old.kind() == draft.kind()
                && old.title().equals(draft.title())
                && Objects.equals(old.deadline(), draft.deadline())
                && sameNumber(old, draft)
                && sameOwners(old, draft);
    }

    private static boolean sameNumber(Promise old, DraftPromise draft) {
        return !(draft.read().finding() instanceof Target target)
                || (old.target() != null
                        && Objects.equals(old.target().quantity(), target.quantity())
                        && old.target().comparison() == target.comparison());
    }

    private static boolean sameOwners(Promise old, DraftPromise draft) {
        return old.owners().stream()
                .map(owner -> owner.name() + owner.lead())
                .toList()
                .equals(draft.owners().stream()
                        .map(owner -> owner.name() + owner.lead())
                        .toList());
    }

    private static List<Load> loads(List<DraftPromise> promises) {
        Map<String, Load> loads = new HashMap<>();
        for (var promise : promises) {
            for (var owner : promise.owners()) {
                loads.merge(
                        owner.name(),
                        new Load(owner.name(), owner.lead() ? 1 : 0, owner.lead() ? 0 : 1, owner.named()),
                        Previewing::sum);
            }
        }
        return loads.values().stream()
                .sorted(Comparator.comparingInt(Load::lead)
                        .thenComparingInt(Load::cooperating)
                        .reversed()
                        .thenComparing(Load::name))
                .toList();
    }

    private static Load sum(Load one, Load other) {
        return new Load(
                one.name(),
                one.lead() + other.lead(),
                one.cooperating() + other.cooperating(),
                one.named() || other.named());
    }
}
