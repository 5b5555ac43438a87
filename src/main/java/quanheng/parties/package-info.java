/// Who and where (主体与区域): regions with their history, organisations with all their names, posts,
/// and the owners of rights under every name they are printed by.
@ApplicationModule(
        displayName = "Parties",
        allowedDependencies = {"access", "journal", "rights", "sheets", "shell"})
@NullMarked
package quanheng.parties;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
