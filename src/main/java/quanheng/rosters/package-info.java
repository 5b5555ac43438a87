/// Rosters (名录): dated lists of firms, agencies and places, and which of the firms hold rights on a day.
@ApplicationModule(
        displayName = "Rosters",
        allowedDependencies = {
            "access",
            "formats",
            "indicators",
            "journal",
            "parties",
            "registers",
            "rights",
            "sheets",
            "shell"
        })
@NullMarked
package quanheng.rosters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
