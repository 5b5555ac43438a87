/// The PostgreSQL server behind everything: one inside the application by default, or any other
/// by its address.
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
@NullMarked
package quanheng.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
