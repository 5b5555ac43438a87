/// Overview (总览): the ledger of promises, where plans, counts and units meet on one page.
@ApplicationModule(
        displayName = "Overview",
        allowedDependencies = {
            "access",
            "indicators",
            "pace",
            "parties",
            "plans",
            "reading",
            "registers",
            "rights",
            "sheets",
            "shell",
            "targets"
        })
@NullMarked
package quanheng.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
