/// Ladder (梯次培育). Who holds which title as which type on a day, from pilot to demonstration to strong; rules in force
/// say what is asked and how many places there are, and nobody takes one beyond the last.
@ApplicationModule(
        displayName = "Ladder",
        allowedDependencies = {
            "access",
            "docket",
            "indicators",
            "law",
            "parties",
            "plans",
            "policies",
            "reading",
            "sheets",
            "shell"
        })
@NullMarked
package quanheng.ladder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
