package quanheng.parties;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The organisations an office deals with. In one region one name means one of them.
@Component
public class Organizations {
    private final OrganizationStore store;

    Organizations(OrganizationStore store) {
        this.store = store;
    }

    /// The organisation a printed name means in a region; it is made where the name is unknown.
    /// `A<B>` is one body under two names: what bears either already is given the other as well.
    /// Where A and B are two bodies already, the answer is A and nothing is changed.
    ///
    /// @param printedName one name; lists such as `A、B` are parted by the caller
    /// @param regionCode  six digits
    /// @throws IllegalArgumentException where the name is blank
    @Transactional
    public Organization resolve(String printedName, String regionCode) {
        var names = Names.all(printedName);
        if (names.getFirst().isEmpty()) {
            throw new IllegalArgumentException("no name in '%s'".formatted(printedName));
        }
        store.lock(regionCode);
        var id = names.stream()
                .flatMap(name -> store.named(name, regionCode).stream())
                .findFirst()
                .map(Organization::id)
                .orElseGet(() -> store.insert(names.getFirst(), regionCode));
        for (var name : names) {
            if (store.named(name, regionCode).isEmpty()) {
                store.addName(id, regionCode, name);
            }
        }
        return store.find(id).orElseThrow();
    }

    /// The organisation that bears a name in a region, if there is one.
    public Optional<Organization> named(String printedName, String regionCode) {
        return store.named(Names.plain(printedName), regionCode);
    }

    /// The organisation of an id.
    public Optional<Organization> find(UUID id) {
        return store.find(id);
    }

    /// All of them, by region and name.
    public List<Organization> all() {
        return store.all();
    }
}
