/// Rights (权利): categories, numbers, events and the state that follows from them. Pure: no storage, no pages.
@ApplicationModule(
        displayName = "Rights",
        allowedDependencies = {"law"})
@NullMarked
package quanheng.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
