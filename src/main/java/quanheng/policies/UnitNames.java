package quanheng.policies;

import java.util.List;
import java.util.UUID;
import quanheng.parties.Organization;

/// What units are called in lists and sheets of powers: their name, and the code of their region after it where several
/// units go by that name.
///
/// @param all every unit there is
public record UnitNames(List<Organization> all) {
    /// Its name, such as `市科技局` or `市科技局 440700`; the id of a unit that is not known.
    public String of(UUID unit) {
        return all.stream()
                .filter(each -> each.id().equals(unit))
                .map(this::name)
                .findFirst()
                .orElse(unit.toString());
    }

    private String name(Organization unit) {
        var bearers = all.stream().filter(each -> bears(each, unit.name())).count();
        return bearers > 1 ? unit.name() + " " + unit.regionCode() : unit.name();
    }

    /// The units that words can mean: an id, a name with a region, or a name.
    List<Organization> meant(String words) {
        var exact = all.stream()
                .filter(each -> each.id().toString().equals(words) || name(each).equals(words))
                .toList();
        return exact.isEmpty() ? all.stream().filter(each -> bears(each, words)).toList() : exact;
    }

    private static boolean bears(Organization unit, String name) {
        return unit.name().equals(name) || unit.aliases().contains(name);
    }
}
