/// Policies (政策与权责): the office's own instruments, the figures they set, and who holds which power on a day.
@ApplicationModule(
        displayName = "Policies",
        allowedDependencies = {"access", "formats", "journal", "law", "parties", "sheets", "shell"})
@NullMarked
package quanheng.policies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
