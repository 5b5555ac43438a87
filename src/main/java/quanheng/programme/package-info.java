/// The programme (任务与督办): who owes which report by when, what became of it, and what each unit answers for.
@ApplicationModule(
        displayName = "Programme",
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
            "reading",
            "sheets",
            "shell",
            "targets",
            "workdays"
        })
@NullMarked
package quanheng.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
