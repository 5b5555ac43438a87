/// Implementing plans (实施方案): a unit of a lower level hands in its own plan under one in force, the office reviews it
/// clause by clause, and only what was approved drives tasks. Guidance goes to classes of units, good practice comes
/// back from them.
@ApplicationModule(
        displayName = "Local plans",
        allowedDependencies = {
            "access",
            "docket",
            "evidence",
            "journal",
            "ladder",
            "papers",
            "parties",
            "plans",
            "reading",
            "sheets",
            "shell"
        })
@NullMarked
package quanheng.localplans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
