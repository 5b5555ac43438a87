/// Appraisals (考核). A year's scheme says how units are scored; sheets show every step with its source; a closed year
/// never moves.
@ApplicationModule(
        displayName = "Appraisals",
        allowedDependencies = {
            "access",
            "docket",
            "evidence",
            "formats",
            "indicators",
            "journal",
            "law",
            "overview",
            "papers",
            "parties",
            "plans",
            "programme",
            "sheets",
            "shell",
            "targets",
            "workdays"
        })
@NullMarked
package quanheng.appraisals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
