/// White papers (白皮书): the year's account to the public, written by people, every number of it counted from records.
@ApplicationModule(
        displayName = "White papers",
        allowedDependencies = {"access", "evidence", "indicators", "journal", "papers", "sheets", "shell"})
@NullMarked
package quanheng.whitepapers;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
