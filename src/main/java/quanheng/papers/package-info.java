/// Papers (公文): templates filled with values, numbered, laid out by the national standard for official documents.
@ApplicationModule(
        displayName = "Papers",
        allowedDependencies = {})
@NullMarked
package quanheng.papers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
