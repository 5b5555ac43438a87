/// Protection (保护办案): where a matter belongs, when an act is a matter of crime, what a report earns, how high a fine
/// may be, and whether a case file is in order.
@ApplicationModule(
        displayName = "Protection",
        allowedDependencies = {"law"})
@NullMarked
package quanheng.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
