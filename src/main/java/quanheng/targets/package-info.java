/// What plans promise, tied to what is counted (指标绑定): bindings, proposals for them, written criteria and verdicts.
@ApplicationModule(
        displayName = "Targets",
        allowedDependencies = {
            "access",
            "evidence",
            "formats",
            "indicators",
            "journal",
            "pace",
            "parties",
            "plans",
            "reading",
            "registers",
            "sheets",
            "shell"
        })
@NullMarked
package quanheng.targets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
