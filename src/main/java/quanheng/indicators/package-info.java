/// Indicators (指标): what is counted, by which definition, as of any day, as known at any moment.
@ApplicationModule(
        displayName = "Indicators",
        allowedDependencies = {
            "access",
            "journal",
            "law",
            "pace",
            "parties",
            "reference",
            "registers",
            "rights",
            "sheets",
            "shell"
        })
@NullMarked
package quanheng.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
