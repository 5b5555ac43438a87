/// Law (法规依据): dated rules with their citations, read as of the day that matters.
@ApplicationModule(
        displayName = "Law",
        allowedDependencies = {})
@NullMarked
package quanheng.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
