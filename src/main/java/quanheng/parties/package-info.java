/// Who and where (主体与区域): regions with their history, organisations with all their names, posts.
@ApplicationModule(
        displayName = "Parties",
        allowedDependencies = {"access", "sheets", "shell"})
@NullMarked
package quanheng.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
