/// Files that prove something (证据), kept as they came, with their digest and type by content.
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"access", "journal", "shell"})
@NullMarked
package quanheng.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
