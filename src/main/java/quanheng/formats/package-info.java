/// Formats (格式): from a file somebody has to rights, events and problems, row by row. No storage, no pages.
@ApplicationModule(
        displayName = "Formats",
        allowedDependencies = {"rights"})
@NullMarked
package quanheng.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
