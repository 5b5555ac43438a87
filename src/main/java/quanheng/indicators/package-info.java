/// Counts for targets (指标): which measure a promise is bound to, and what the registers show for it.
@ApplicationModule(
        displayName = "Indicators",
        allowedDependencies = {"access", "journal", "parties", "registers", "rights", "shell"})
@NullMarked
package quanheng.indicators;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
