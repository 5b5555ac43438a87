/// Writes tables as Excel files, row by row.
@ApplicationModule(
        displayName = "Sheets",
        allowedDependencies = {})
@NullMarked
package quanheng.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
