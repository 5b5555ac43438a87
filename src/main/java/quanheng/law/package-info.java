/// Law (法规依据): dated rules with their citations, read as of the day that matters, and the statutory clock.
@ApplicationModule(
        displayName = "Law",
        allowedDependencies = {"access", "journal", "sheets", "shell", "workdays"})
@NullMarked
package quanheng.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
