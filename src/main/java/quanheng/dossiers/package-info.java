/// Dossiers (卷宗): what is handed in for acceptance, every claim of a plan beside the records and files that prove it.
@ApplicationModule(
        displayName = "Dossiers",
        allowedDependencies = {
            "access",
            "evidence",
            "indicators",
            "journal",
            "overview",
            "papers",
            "plans",
            "sheets",
            "shell",
            "statistics",
            "targets"
        })
@NullMarked
package quanheng.dossiers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
