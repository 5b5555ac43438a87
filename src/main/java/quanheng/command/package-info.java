/// The command line: serve the office, read a plan, print the ledger.
@ApplicationModule(
        displayName = "Command line",
        allowedDependencies = {
            "access",
            "database",
            "docket",
            "formats",
            "imports",
            "indicators",
            "law",
            "overview",
            "reading",
            "reference",
            "registers",
            "rights",
            "search",
            "workdays"
        })
@NullMarked
package quanheng.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
