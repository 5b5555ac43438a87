package quanheng.policies.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quanheng.policies.Basis;
import quanheng.policies.Delegation;
import quanheng.policies.PowerCheck;
import quanheng.policies.Powers;
import quanheng.policies.UnitNames;

/// A line of the list of delegations.
///
/// @param refused why it does not hold that day; null where it does
public record DelegationRow(
        Delegation delegation,
        String principal,
        String delegate,
        String inNameOf,
        PowerCheck.@Nullable Refused refused) {
    static List<DelegationRow> all(Powers powers, UnitNames names, LocalDate day) {
        return powers.delegations().stream()
                .map(each -> new DelegationRow(
                        each,
                        names.of(each.principal()),
                        names.of(each.delegate()),
                        names.of(each.inNameOf()),
                        powers.check(each, day) instanceof PowerCheck.Refused refused ? refused : null))
                .toList();
    }

    /// Whether it holds that day.
    public boolean isLive() {
        return refused == null;
    }

    /// What it fails by, as it is cited.
    public String basis() {
        Basis basis = refused == null ? null : refused.basis();
        return basis == null ? "" : basis.words();
    }
}
