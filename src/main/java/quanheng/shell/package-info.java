/// The frame around every page: menu, language, large view, errors; and the three refusals every
/// module shares.
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {})
@NullMarked
package quanheng.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
