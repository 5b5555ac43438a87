/// Reference data (基础数据): classes, concordances, event codes and populations, each loaded as an edition with a
/// validity; and which industry a class belongs to.
@ApplicationModule(
        displayName = "Reference data",
        allowedDependencies = {"access", "evidence", "journal", "parties", "sheets", "shell"})
@NullMarked
package quanheng.reference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
