package quanheng.parties;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import quanheng.rights.Party;

/// What a big import remembers of the names it met; safe for several threads.
public final class NameSession {
    private final Owners owners;
    private final Map<Party, Integer> known;

    NameSession(Owners owners, int size) {
        this.owners = owners;
        this.known = new LinkedHashMap<>(1024, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Party, Integer> eldest) {
                return size() > size;
            }
        };
    }

    /// The ids of the names these parties are printed by, as [Owners#resolve(Collection)] gives them.
    public Map<Party, Integer> resolve(Collection<Party> parties) {
        var resolved = HashMap.<Party, Integer>newHashMap(parties.size());
        var unknown = new ArrayList<Party>();
        synchronized (known) {
            for (var party : parties) {
                var id = known.get(party);
                if (id == null) {
                    unknown.add(party);
                } else {
                    resolved.put(party, id);
                }
            }
        }
        if (!unknown.isEmpty()) {
            var found = owners.resolve(unknown);
            synchronized (known) {
                known.putAll(found);
            }
            resolved.putAll(found);
        }
        return resolved;
    }
}
