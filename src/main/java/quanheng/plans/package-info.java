/// Plans (规划文件): what an issuer promised, what was read out of it, and what a person confirmed.
@ApplicationModule(
        displayName = "Plans",
        allowedDependencies = {"access", "evidence", "journal", "parties", "reading", "sheets", "shell"})
@NullMarked
package quanheng.plans;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
