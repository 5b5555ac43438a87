/// The sample office (示例): an invented city with a plan, a register and eight people, to try the product on.
@ApplicationModule(
        displayName = "Sample",
        allowedDependencies = {
            "access",
            "appraisals",
            "bodies",
            "budgets",
            "docket",
            "evidence",
            "formats",
            "imports",
            "ladder",
            "localplans",
            "parties",
            "plans",
            "policies",
            "programme",
            "protection",
            "reading",
            "reference",
            "rosters",
            "shell",
            "statistics",
            "targets",
            "whitepapers",
            "workdays"
        })
@NullMarked
package quanheng.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
