package quanheng.docket;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;

/// Writes down the parties that an act brings into a case, and what they are called from then on.
@Component
class Joinder {
    private final CaseWriter writer;
    private final Organizations organizations;

    Joinder(CaseWriter writer, Organizations organizations) {
        this.writer = writer;
        this.organizations = organizations;
    }

    /// Follows an act that took effect; the record is that of the case before it.
    ///
    /// @return the case with the parties that came
    CaseRecord follow(CaseRecord record, ActKind kind, Act act) {
        var known = record;
        for (var join : kind.joins()) {
            var party = party(known, join, act);
            writer.join(known.head().id(), party);
            known = known.with(party);
        }
        for (var change : kind.changes()) {
            var number = act.told(change.party());
            var called = known.parties().stream()
                    .filter(party -> Integer.toString(party.number()).equals(number))
                    .map(party -> party.called(act.told(change.name()), act.told(change.contact())))
                    .findFirst();
            if (called.isPresent()) {
                writer.call(known.head().id(), called.get(), act.ordinal());
            }
        }
        return known;
    }

    private Party party(CaseRecord record, ActKind.Join join, Act act) {
        var last = record.parties().stream()
                .map(Party::number)
                .max(Comparator.naturalOrder())
                .orElse(0);
        var name = act.told(join.name());
        return new Party(
                last + 1,
                join.post(act.told()),
                name,
                act.told(join.contact()),
                known(name).orElse(null),
                false,
                act.ordinal(),
                null);
    }

    /// Accounts of a firm that the office knows under this name see the case.
    private Optional<UUID> known(String name) {
        return organizations.all().stream()
                .filter(each -> each.name().equals(name))
                .map(Organization::id)
                .findFirst();
    }
}
