package quanheng.registers;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import quanheng.parties.Tallies;
import quanheng.parties.Tally;
import quanheng.rights.Category;
import quanheng.rights.State;

/// Tells the pages of owners what they hold.
@Component
class HeldRights implements Tallies {
    private final AsOf asOf;

    HeldRights(AsOf asOf) {
        this.asOf = asOf;
    }

    @Override
    public List<Tally> of(Collection<Integer> nameIds) {
        if (nameIds.isEmpty()) {
            return List.of();
        }
        return asOf.count(Filter.ALL.heldBy(Set.copyOf(nameIds)), Set.of(Axis.CATEGORY, Axis.STATE)).entrySet().stream()
                .map(each -> tally(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Tally::category).thenComparing(Tally::state))
                .toList();
    }

    private static Tally tally(Cell cell, long count) {
        return new Tally(
                Category.valueOf(cell.values().getFirst()),
                State.valueOf(cell.values().getLast()),
                count);
    }

    @Override
    public Map<Integer, Long> perName(Collection<Integer> nameIds) {
        var counts = new HashMap<Integer, Long>();
        for (var name : nameIds) {
            var count = asOf.count(Filter.ALL.heldBy(Set.of(name)));
            if (count > 0) {
                counts.put(name, count);
            }
        }
        return counts;
    }
}
