/// The journal (存证日志): what was done, by whom and when, in entries that cannot be changed unseen.
@ApplicationModule(
        displayName = "Journal",
        allowedDependencies = {"access", "sheets", "shell"})
@NullMarked
package quanheng.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
