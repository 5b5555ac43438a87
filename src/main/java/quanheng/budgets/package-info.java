/// Budgets (经费). Lines by use and source, payments with evidence, and whether the money grows as plans promise.
@ApplicationModule(
        displayName = "Budgets",
        allowedDependencies = {
            "access",
            "evidence",
            "formats",
            "indicators",
            "journal",
            "law",
            "parties",
            "sheets",
            "shell"
        })
@NullMarked
package quanheng.budgets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
