package quanheng.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import quanheng.access.Accounts;
import quanheng.access.Sight;
import quanheng.access.Viewer;
import quanheng.budgets.Budgets;
import quanheng.parties.Organizations;

/// Enters the sample's budgets of three years, one of which falls in one line; the first two years are published.
@Component
@Order(12)
class SampleBudgets implements SamplePart {
    private final Budgets budgets;
    private final Organizations organizations;
    private final Accounts accounts;
    private final Sight sight;

    SampleBudgets(Budgets budgets, Organizations organizations, Accounts accounts, Sight sight) {
        this.budgets = budgets;
        this.organizations = organizations;
        this.accounts = accounts;
        this.sight = sight;
    }

    @Override
    public boolean isCounted() {
        return true;
    }

    @Override
    public void load() {
        var coordinator = accounts.find("coordinator").orElseThrow();
        sight.as(coordinator, () -> {
            SampleFiles.rows("budgets.csv").forEach(row -> enter(row, coordinator));
            budgets.publish(2024, "leader");
            budgets.publish(2025, "leader");
            return true;
        });
    }

    private void enter(NamedCsvRecord row, Viewer by) {
        var typed = new HashMap<>(row.getFieldsAsMap());
        var unit = organizations.resolve(row.getField("unit"), SampleFiles.CITY).id();
        typed.put("unit", unit.toString());
        var problems = budgets.add(Map.of(0, typed), by);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("the sample budget is refused: " + problems);
        }
        var line = budgets.lines().stream()
                .filter(each -> each.unit().equals(unit)
                        && each.name().equals(row.getField("name"))
                        && Integer.toString(each.year()).equals(row.getField("year")))
                .findFirst()
                .orElseThrow();
        for (var payment : row.getField("payments").split(";")) {
            if (!payment.isEmpty()) {
                var told = Map.of(
                        "paidOn", payment.split(" ")[0],
                        "amount", payment.split(" ")[1],
                        "words", row.getField("name"));
                var proof = new Budgets.Proof("payment.txt", payment.getBytes(StandardCharsets.UTF_8));
                var wrong = budgets.pay(line.id(), told, proof, by);
                if (!wrong.isEmpty()) {
                    throw new IllegalStateException("the sample payment is refused: " + wrong);
                }
            }
        }
    }
}
