package quanheng.deposits.web;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import quanheng.deposits.Deposit;
import quanheng.parties.Organization;
import quanheng.parties.Organizations;

/// Puts names and days to deposits.
@Component
class DepositLines {
    static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private final Organizations organizations;

    DepositLines(Organizations organizations) {
        this.organizations = organizations;
    }

    /// An organisation to choose.
    record Body(UUID id, String name) {}

    List<Line> of(List<Deposit> deposits) {
        var names = new HashMap<UUID, String>();
        return deposits.stream()
                .map(deposit -> new Line(deposit, names.computeIfAbsent(deposit.organization(), this::name)))
                .toList();
    }

    String name(UUID organization) {
        return organizations.find(organization).map(Organization::name).orElse(organization.toString());
    }
}
