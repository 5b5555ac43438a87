package quanheng.parties;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import quanheng.rights.Party;

/// The owners of rights (权利人). Registers keep the id of the name a holder is printed by; which owner a name belongs
/// to is decided here and can be changed without touching a right.
@Component
public class Owners {
    private final NameStore names;
    private final OwnerStore store;
    private final Addresses addresses;
    private final Clock clock;
    private final TransactionTemplate apart;

    Owners(
            NameStore names,
            OwnerStore store,
            Addresses addresses,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.names = names;
        this.store = store;
        this.addresses = addresses;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /// The ids of the names these parties are printed by. Unknown names are added with their owners, in a transaction
    /// of their own: they stay where the caller's is rolled back, and asking again changes nothing.
    ///
    /// @throws IllegalArgumentException where a name is blank
    public Map<Party, Integer> resolve(Collection<Party> parties) {
        var today = LocalDate.now(clock);
        var wanted = LinkedHashMap.<Party, PrintedName>newLinkedHashMap(parties.size());
        for (var party : parties) {
            wanted.computeIfAbsent(party, unread -> PrintedName.of(unread, addresses, today));
        }
        var distinct = LinkedHashMap.<PrintedName.Key, PrintedName>newLinkedHashMap(wanted.size());
        wanted.values().forEach(name -> distinct.putIfAbsent(name.key(), name));
        var ids = new HashMap<>(names.ids(distinct.keySet()));
        var missing = distinct.values().stream()
                .filter(name -> !ids.containsKey(name.key()))
                .toList();
        if (!missing.isEmpty()) {
            add(missing);
            ids.putAll(names.ids(missing.stream().map(PrintedName::key).toList()));
        }
        var resolved = HashMap.<Party, Integer>newHashMap(wanted.size());
        wanted.forEach((party, name) -> resolved.put(party, ids.get(name.key())));
        return resolved;
    }

    /// Those of some parties whose printed name is known already.
    public Set<Party> known(Collection<Party> parties) {
        var today = LocalDate.now(clock);
        var keys = HashMap.<Party, PrintedName.Key>newHashMap(parties.size());
        parties.forEach(party -> keys.computeIfAbsent(
                party, unread -> PrintedName.of(unread, addresses, today).key()));
        var ids = names.ids(Set.copyOf(keys.values()));
        return parties.stream()
                .filter(party -> ids.containsKey(keys.get(party)))
                .collect(Collectors.toSet());
    }

    /// A big import's memory of names: resolves like [#resolve(Collection)] and remembers the names met last.
    ///
    /// @param size how many names to remember at most
    public NameSession session(int size) {
        return new NameSession(this, size);
    }

    /// An owner as he is now, also where he was merged into another.
    @Transactional(readOnly = true)
    public Optional<Owner> find(int id) {
        return store.find(List.of(id)).stream().findFirst();
    }

    /// Owners by id.
    @Transactional(readOnly = true)
    public List<Owner> all(Collection<Integer> ids) {
        return store.find(ids);
    }

    /// The owner of each name now.
    @Transactional(readOnly = true)
    public Map<Integer, Integer> ofNames(Collection<Integer> nameIds) {
        return store.ofNames(nameIds);
    }

    /// Names by id, as they are printed.
    @Transactional(readOnly = true)
    public List<OwnerName> names(Collection<Integer> nameIds) {
        return store.names(nameIds);
    }

    /// The names that belong to an owner now.
    @Transactional(readOnly = true)
    public List<OwnerName> namesOf(int ownerId) {
        return store.namesOf(List.of(ownerId));
    }

    /// Ids of the names that belonged to an owner at a moment.
    @Transactional(readOnly = true)
    public List<Integer> nameIds(int ownerId, Instant knownAt) {
        return store.nameIds(ownerId, knownAt);
    }

    /// For each of some names the ids of all names that belonged to the same owner at a moment, itself among them.
    ///
    /// @param knownAt null for now
    @Transactional(readOnly = true)
    public Map<Integer, Set<Integer>> kin(Collection<Integer> nameIds, @Nullable Instant knownAt) {
        return store.kin(nameIds, knownAt);
    }

    /// Owners by words of any of their names, former ones included, or by a credit code, in any spelling.
    @Transactional(readOnly = true)
    public List<Owner> search(OwnerFilter filter, long offset, int limit) {
        return store.search(filter, offset, limit);
    }

    /// How many there are of them.
    @Transactional(readOnly = true)
    public long count(OwnerFilter filter) {
        return store.count(filter);
    }

    private void add(List<PrintedName> missing) {
        apart.executeWithoutResult(status -> {
            names.lock();
            var at = clock.instant();
            var added = names.insert(new ArrayList<>(missing), at);
            if (added.length > 0) {
                names.settle(added, at);
            }
        });
    }
}
