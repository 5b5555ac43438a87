/// Protection (保护办案): where a request belongs, when an act is a crime's matter, what a report earns, and whether a
/// file is in order; with the five procedures of the office.
@ApplicationModule(
        displayName = "Protection",
        allowedDependencies = {
            "access",
            "docket",
            "evidence",
            "formats",
            "journal",
            "law",
            "papers",
            "parties",
            "policies",
            "registers",
            "rights",
            "sheets",
            "shell",
            "workdays"
        })
@NullMarked
package quanheng.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
