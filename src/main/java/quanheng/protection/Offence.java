package quanheng.protection;

import java.util.Arrays;
import java.util.Optional;

/// A crime against a right, and the rule that sets its bar.
public enum Offence {
    /// A counterfeit mark on goods.
    MARK_ON_GOODS("CRM-10"),
    /// A counterfeit mark on services.
    MARK_ON_SERVICES("CRM-11"),
    /// Passing off somebody else's patent.
    PATENT("CRM-12"),
    /// Infringing a trade secret.
    TRADE_SECRET("CRM-13");

    private final String rule;

    Offence(String rule) {
        this.rule = rule;
    }

    /// The crime of this name, as a procedure writes it; empty for what is none.
    public static Optional<Offence> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name.replace('-', '_')))
                .findFirst();
    }

    /// Its rule's id.
    public String rule() {
        return rule;
    }
}
