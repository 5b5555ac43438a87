/// Imports (导入): files become batches, row by row, with progress, and can be taken up again and taken back.
@ApplicationModule(
        displayName = "Imports",
        allowedDependencies = {
            "access",
            "database",
            "evidence",
            "formats",
            "journal",
            "parties",
            "registers",
            "rights",
            "sheets",
            "shell"
        })
@NullMarked
package quanheng.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
