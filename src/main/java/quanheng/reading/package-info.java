/// Reads a government work plan: from the text as issued to its clauses and to everything the
/// plan promises, each with the words it was read from. Keeps nothing and needs no database.
@ApplicationModule(
        displayName = "Reading",
        allowedDependencies = {})
@NullMarked
package quanheng.reading;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
