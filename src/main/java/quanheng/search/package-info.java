/// Search (检索): finding rights by words, numbers, classes, places, days and states, and counting what was found.
/// The index can be deleted at any time; nothing legal is read from it.
@ApplicationModule(
        displayName = "Search",
        allowedDependencies = {"access", "database", "parties", "registers", "rights", "sheets", "shell"})
@NullMarked
package quanheng.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
