/// Reported statistics (报送数据): what only other offices can tell, as figures of a period or as things that happened
/// on a day; each with its paper, and counted once somebody else approved it.
@ApplicationModule(
        displayName = "Statistics",
        allowedDependencies = {
            "access",
            "evidence",
            "formats",
            "indicators",
            "journal",
            "parties",
            "reference",
            "sheets",
            "shell"
        })
@NullMarked
package quanheng.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
