/// Counts for targets (指标): which measure a promise is bound to, and what the registers show for it.
@ApplicationModule(
        displayName = "PromiseCounts",
        allowedDependencies = {
            "access",
            "journal",
            "law",
            "pace",
            "parties",
            "reference",
            "registers",
            "rights",
            "shell"
        })
@NullMarked
package quanheng.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
