/// Case files (案卷). A case is its acts; its stage, its clocks, what may lawfully be done next and what is missing are
/// derived from them, from the procedure, which is data, and from the law as of its anchor day.
@ApplicationModule(
        displayName = "Docket",
        allowedDependencies = {
            "access",
            "database",
            "evidence",
            "formats",
            "indicators",
            "journal",
            "law",
            "papers",
            "parties",
            "sheets",
            "shell",
            "workdays"
        })
@NullMarked
package quanheng.docket;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
