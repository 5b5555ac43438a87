package quanheng.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import quanheng.OfficeTest;
import quanheng.docket.Procedures;
import quanheng.law.Rules;

/// The clocks of the law on complaints and tip-offs are not rows alone: the procedure starts them, or asks for them.
@OfficeTest
class ComplaintClocksTests {
    /// The floor of consumer law is met with the acceptance, whose time is the same.
    private static final Set<String> MET_BY_OTHERS = Set.of("CMP-09 ");

    @Autowired
    private Procedures procedures;

    @Test
    void eachIsReachedByTheProcedure() {
        var reached = new HashSet<String>(MET_BY_OTHERS);
        procedures.get("complaint").acts().forEach(act -> {
            act.starts().forEach(start -> reached.add(start.rule() + " " + start.scope()));
            act.prolongations().forEach(more -> reached.add(more.rule() + " " + more.scope()));
            act.basis().forEach(basis -> reached.add(basis.contains(" ") ? basis : basis + " "));
        });

        assertThat(Rules.all())
                .filteredOn(rule -> rule.id().startsWith("CMP-") && rule.length() != null)
                .extracting(rule -> rule.id() + " " + rule.scope())
                .allMatch(reached::contains);
    }
}
